export const table = {};
export const list = [];
export const byName = new Map();
for (const name of ['a', 'b']) {
  table[name] = { name };
  list.push(table[name]);
  byName.set(name, table[name]);
}
for (let index = 0; index < 300; index++) list[index] = index;
