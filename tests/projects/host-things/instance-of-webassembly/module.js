const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const module = new WebAssembly.Module(bytes);
export const alone = new WebAssembly.Instance(module);
export const told = new WebAssembly.Instance(module, { host: { started() { globalThis.started = true; } } }); //~ impure? global-write: globalThis.started
