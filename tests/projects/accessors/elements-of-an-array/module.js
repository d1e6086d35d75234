const list = [1, 2];
Object.defineProperty(list, 0, { get: () => console.log('first') });
export const a = list[1];
export const b = [...list]; //~ impure console
export const [c] = list; //~ impure console
export const d = list.map((x) => x); //~ impure console
export const e = list.includes(3); //~ impure console
