let tools;
let others = null;
let path;
let either;

exports.twice = (value) => {
  tools = tools || require('./tools.cjs');
  return tools.double(value);
};

exports.twiceMore = (value) => {
  if (!others) others = require('./tools.cjs');
  return others.double(value);
};

exports.base = (file) => (path ||= require('node:path')).basename(file);

exports.both = (value) => {
  either = value ? require('./tools.cjs') : require('node:path');
  return either;
};
