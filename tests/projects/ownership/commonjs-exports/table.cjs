exports.table = {};
exports.fill = (target) => {
  target.filled = true;
  return target;
};
exports.fill(exports.table);
