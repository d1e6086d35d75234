//# environment: node
const name = 'node:path';
export const read = import('node:fs').then((fs) => fs.existsSync);
export const path = await import(name); //~ ambient suspend
