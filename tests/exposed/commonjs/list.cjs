const list = []; //~ changed list

function add(item) {
  list.push(item);
}
module.exports = list;
setImmediate(() => add(1));
