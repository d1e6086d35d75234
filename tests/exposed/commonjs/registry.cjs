const registry = new Map(); //~ changed registry
const settings = { debug: false }; //~ changedElsewhere settings
const defaults = { retries: 3 };
const hidden = new Map();

exports.registry = registry;
exports.register = (name, value) => registry.set(name, value);
exports.keep = (name, value) => hidden.set(name, value);
exports.kept = (name) => hidden.get(name);
exports.settings = settings;
exports.defaults = defaults;

const patterns = [/a/g];
exports.patterns = patterns;
exports.places = (text) => {
  patterns[0].lastIndex = 0;
  return patterns[0].exec(text)?.index;
};
