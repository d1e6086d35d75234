const target = { set a(next) { console.log(next); } };
export const spread = { ...target, a: 1 };
Object.assign(target, { a: 1 }); //~ impure console via a
export const assigned = Object.assign({}, target);
