/** Programs that are judged too strictly after a tool has written them, by tool. Lists may only become shorter. */
export const UNKNOWN_YET: Readonly<Record<string, readonly string[]>> = {
  'TypeScript 5.4 to ES5 commonjs': ['async-generators (pure)', 'async-prefix (pure)'],
  'TypeScript 5.9 to ES2022 commonjs': ['using (pure)'],
  'Babel for node 22 commonjs loosely': ['standard-decorators (pure)', 'using (pure)'],
  'SWC to es2022 commonjs': ['legacy-decorators (pure)', 'using (pure)'],
  'Rollup as iife': ['typescript-only (pure)'],
};
