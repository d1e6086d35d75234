export const a = new Promise((resolve) => resolve(1));
export const b = new Promise(() => console.log('now')); //~ impure console
new Promise((resolve) => resolve(() => console.log('value'))).then((f) => f()); //~ impure console
