import legacy from './legacy.cjs';
import * as namespace from './legacy.cjs';
import transpiled, { named } from './transpiled.cjs';
export const values = [legacy(1), namespace.helper(2), named, typeof transpiled];
export { helper } from './legacy.cjs';
export * from './transpiled.cjs';
