import { one } from './code.mjs' with { type: 'json' }; //~ impure throw: which is code, as JSON
export { one };
