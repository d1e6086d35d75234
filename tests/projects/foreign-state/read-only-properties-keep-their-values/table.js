export const table = {};
Object.defineProperty(table, 'version', { value: 3 });
table.changing = 3;
