const fail = () => { throw new Error('bad'); };
async function load() { fail(); }
async function* lines() { throw new Error('no lines'); }
class Quick extends Promise {}

Promise.reject(new Error('bare')); //~ impure throw: makes a promise that is rejected and that nothing handles
Promise.reject(1).then(() => 2); //~ impure throw
Promise.reject(1).finally(() => {}); //~ impure throw
Promise.reject(1).catch(fail); //~ impure throw
Promise.resolve(1).then(fail); //~ impure throw
load(); //~ impure throw
lines().next(); //~ impure throw
new Promise((_, reject) => reject(new Error('no'))); //~ impure throw
Promise.try(fail); //~ impure throw
export const all = Promise.all([Promise.resolve(1), load()]); //~ impure throw
export const none = Promise.any([]); //~ impure throw
export const both = Promise.race([load(), load()]); //~ impure throw
Promise.all(5); //~ impure throw
const { promise, reject } = Promise.withResolvers(); //~ impure throw
reject(new Error('later'));
export { promise };
export const quick = Quick.resolve(1);
