const box = new Proxy({}, { get: (target, key) => console.log(key) });
box.a; //~ impure console via get
box[0]; //~ impure console via get
export const { b } = box; //~ impure console via get
export const c = [typeof box, box === 1, !box];
