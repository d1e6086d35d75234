export const byName = [{ name: 'a' }, { name: 'b' }].reduce((table, item) => {
  table[item.name] = item;
  return table;
}, {});
