const known = { __proto__: null, '%String%': String };
const bind = Function.prototype.bind;
const replace = bind.call(Function.prototype.call, String.prototype.replace);
const has = bind.call(Function.prototype.call, Object.prototype.hasOwnProperty);

// What is asked is looked up by a path in a text; the answer is kept.
exports.ask = function ask(name) {
  const parts = [];
  replace(name, /[^%.]+/g, function (match) { parts[parts.length] = match; });
  let path = parts[0];
  let value = known['%' + path + '%'];
  for (let i = 1; i < parts.length; i += 1) {
    path += '.' + parts[i];
    if (has(known, '%' + path + '%')) value = known['%' + path + '%'];
    else {
      value = value[parts[i]];
      known['%' + path + '%'] = value;
    }
  }
  return value;
};
