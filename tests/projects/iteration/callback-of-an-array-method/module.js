const box = { get x() { return console.log('read'); } };
export const a = [1, 2].map((n) => n + box.x); //~ impure console
export const b = [].map((n) => box.x);
