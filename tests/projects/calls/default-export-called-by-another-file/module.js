import create, { version } from './create.js';
export const made = create(version);
create(2); //~ impure global-write: globalThis.version
