import { run } from './empty.wasm'; //~ unknown unresolved-import
export { run };
