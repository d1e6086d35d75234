const list = [];
list.push(1, 2);
list[2] = 3;
const table = {};
table.one = list;
table['two'] = 2;
Object.assign(table, { three: 3 });
export { list, table };
