const root = typeof globalThis === 'object' ? globalThis : Function('return this')();
const shared = root['__shared__'];
export const key = /[^.]+$/.exec(shared && shared.keys && shared.keys.IE_PROTO || '');
export const text = `${root.__title__}`;
export const more = root.__title__ + 1;
root.__hook__?.(1); //~ unknown unknown-call
shared.keys.forEach(() => 1); //~ unknown unknown-call
for (const name of root.__names__ ?? []) name; //~ unknown unknown-iteration
shared.keys.added = 1; //~ unknown unknown-write
