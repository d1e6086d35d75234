// A hook that is taken back within one function runs in between where a stack is read, and what it gives is the stack.
function withHook(hook, action) {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = hook;
  const result = action();
  Error.prepareStackTrace = before;
  return result;
}
const remember = () => {
  globalThis.seen = true;
  return '';
};

export const read = withHook(remember, () => new Error('a').stack); //~ impure? global-write: `remember()`, which writes `globalThis.seen`
export const captured = withHook(remember, () => { //~ impure? global-write: globalThis.seen
  const holder = {};
  Error.captureStackTrace(holder);
  return holder.stack;
});
export const unread = withHook(remember, () => new Error('a').message);
export const later = new Error('a').stack;

const sites = withHook((_, places) => places, () => new Error('a').stack);
export const files = sites.slice(1).map((site) => site.getFileName());

let name;
withHook((_, places) => { name = places[0].getFileName(); }, () => new Error('a').stack);
export const isFile = name.startsWith('file:');

// It is not listed among the properties.
export const copy = 'stack' in { ...new Error('a') } ? null.x : null;

// Its text begins with the name and the message.
class Named extends Error {
  get name() {
    globalThis.seen = true;
    return 'Named';
  }
}
const made = new Named('a');
export const header = made.stack; //~ impure? global-write via Named.name
