for (let index = 0; index < 2; index++, (globalThis.updated = index)); //~ impure global-write: globalThis.updated
