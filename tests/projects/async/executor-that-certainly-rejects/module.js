const fails = (reason) => new Promise((resolve, reject) => { if (reason) reject(reason); else resolve(1); });
export const fine = await fails(''); //~ ambient suspend
export const caught = await fails('a').catch(() => 2); //~ ambient suspend
export const none = await fails('a'); //~ impure throw: which is rejected //~ ambient suspend
