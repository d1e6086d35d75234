import source program from './empty.wasm';
export const early = typeof program;
export const imports = WebAssembly.Module.imports(program);
export const later = import.source('./empty.wasm');
export const start = () => new WebAssembly.Instance(program);
const tag = { toString() { console.log('converted'); return './empty.wasm'; } };
export const other = import.source(`${tag}`); //~ impure console via toString
