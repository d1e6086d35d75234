const list = [1, 2];
export const a = list.find((n) => (n === 2 && console.log(n)) || true);
export const b = list.some((n) => (n === 2 && console.log(n)) || true);
export const c = list.every((n) => n === 1 || console.log(n)); //~ impure console
export const d = list.findIndex((n) => n === 2 && console.log(n)); //~ impure console
