// May throw, which is no effect where it need not.
export const names = Object.keys(globalThis.settings ?? (globalThis.mode === 'a' ? null : {}));
