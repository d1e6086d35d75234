export const table = Object.freeze({ a: 1 });
export const done = Reflect.deleteProperty(table, 'a');
if (!('a' in table)) console.log('never');
delete table.b;
delete table.a; //~ impure throw: which is fixed
