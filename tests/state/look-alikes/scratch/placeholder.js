export const parse = (function () {
  var at,
    text,
    value, // made below, as it needs the others
    array = function () {
      const found = [];
      at++;
      while (text.charAt(at) !== ']') found.push(value());
      at++;
      return found;
    };
  value = function () {
    return text.charAt(at) === '[' ? array() : text.charAt(at++);
  };
  return function (source) {
    text = String(source);
    at = 0;
    return value();
  };
})();

export const read = (function () {
  let at;
  let text;
  let value = () => text.charAt(at++);
  return {
    use(other) {
      value = other; //~ changed module read.use.value via use
    },
    read(source) {
      text = source;
      at = 0;
      return value();
    },
  };
})();
