//# environment: node
// They are looked for on the global object, which inherits from Object.prototype.
export const own = { toString: toString, has: hasOwnProperty };
export const tag = toString.call([]);

// What only pages have is not there.
const Observer = globalThis.MutationObserver;
if (Observer) new Observer(() => {}).observe();
