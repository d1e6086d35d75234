const table = Object.create(null);
table.a = 1;
export const keys = Object.keys(table).join();
const given = { toString: 'no function', valueOf: () => 'text' };
export const text = `${given}`;
export const label = `table ${table}`; //~ impure throw: has no primitive value
