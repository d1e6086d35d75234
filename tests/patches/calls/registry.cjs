let format = 'long';
exports.setFormat = function setFormat(next) {
  format = next;
};
exports.format = () => format;
