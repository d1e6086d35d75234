// Methods of arrays ask a proxy whether an element is there, read its length, and delete what they move.
const note = (value) => {
  globalThis.seen = true;
  return value;
};
const asked = new Proxy([1, , 2], { has: (target, key) => note(key in target) });
const deleted = new Proxy([1, 2], { deleteProperty: (target, key) => note(delete target[key]) });
const listed = new Proxy([1, 2], { ownKeys: (target) => note(Reflect.ownKeys(target)) });
const described = new Proxy([1, 2], { getOwnPropertyDescriptor: (target, key) => note(Reflect.getOwnPropertyDescriptor(target, key)) });

export const mapped = asked.map((each) => each); //~ impure? global-write: globalThis.seen
asked.forEach(() => {}); //~ impure? global-write: globalThis.seen
export const index = asked.indexOf(3); //~ impure? global-write: globalThis.seen
export const joined = [].concat(asked); //~ impure? global-write: globalThis.seen
export const flat = [asked].flat(); //~ impure? global-write: globalThis.seen
deleted.pop(); //~ impure? global-write: globalThis.seen
deleted.splice(0, 1); //~ impure? global-write: globalThis.seen

// They list no keys, and ask for no descriptors.
export const sum = listed.reduce((left, right) => left + right, 0);
export const copy = described.slice();
