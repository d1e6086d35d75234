const cell = (value) => ({ get: () => value, set: (next) => { value = next; } });
const one = cell(() => {});
const other = cell(() => {});
one.set(() => { globalThis.ran = true; });
other.get()();
one.get()(); //~ impure global-write: globalThis.ran
