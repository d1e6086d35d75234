export const settings = { list: [1], get level() { globalThis.asked = true; return 1; } };
