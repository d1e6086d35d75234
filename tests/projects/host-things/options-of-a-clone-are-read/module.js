structuredClone(1, { get transfer() { return (globalThis.read = []); } }); //~ impure global-write: globalThis.read
structuredClone(1, { transfer: { *[Symbol.iterator]() { globalThis.iterated = 1; } } }); //~ impure global-write: globalThis.iterated
structuredClone(1, { transfer: [] });
