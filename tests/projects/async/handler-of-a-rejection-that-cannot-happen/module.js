const say = (text) => console.log(text);
Promise.resolve(1).then(() => 1, () => say('never'));
new Promise((resolve) => resolve(1)).catch(() => say('never'));
const two = Promise.resolve(2);
new Promise((resolve) => resolve(two)).then(() => 1).then(() => 2, () => say('never'));
new Promise((resolve, reject) => (globalThis.flag ? resolve(1) : reject(2))).catch(() => say('perhaps')); //~ impure? console
Promise.resolve(1).then((value) => JSON.parse(String(Math.random()))).catch(() => say('perhaps')); //~ impure? console //~ ambient random
Promise.resolve({ then: (resolve, reject) => reject(1) }).catch(() => say('rejected')); //~ impure? console
