Promise.resolve(1).then(() => console.log('then')); //~ impure console
Promise.reject(1).catch(() => console.log('catch')); //~ impure console
Promise.resolve(1).finally(() => console.log('finally')); //~ impure console
export const pending = Promise.resolve(1).then((n) => n + 1);
