const { settings } = require('./registry.cjs');

exports.enable = () => {
  settings.debug = true;
};
