const list = [1, 2];
Object.defineProperty(list, 0, { get: () => 1, set: (next) => console.log(next) });
list.reverse(); //~ impure? console
list.copyWithin(0, 1); //~ impure? console
export const copy = [...list];
