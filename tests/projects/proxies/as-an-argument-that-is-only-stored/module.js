const box = new Proxy({}, { get: () => console.log('get'), ownKeys: () => console.log('keys') ?? [] });
export const list = [box, { box }];
export const map = new Map([[box, 1]]);
export const weak = new WeakSet([box]);
export const same = Object.is(box, box);
