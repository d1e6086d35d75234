const c = require('./c');

exports.change = () => {
  c.n = 5; //~ foreign module exports.n via change
};

exports.late = () => {
  const d = require('./c');
  d.m = 6; //~ foreign module exports.m via late
};
