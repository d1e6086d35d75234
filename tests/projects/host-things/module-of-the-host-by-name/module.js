//# environment: node

const path = process.getBuiltinModule('path');
export const joined = path.join('a', 'b');
export const missing = process.getBuiltinModule('no-such-module') === undefined;
process.getBuiltinModule('fs').readFileSync('a'); //~ impure fs: reads a file
