//# environment: node

import { deprecate } from 'node:util';
class Table { static create() { return new Table(); } }
export const Old = deprecate(Table, 'use another');
Old.create();
new Old(); //~ impure stdio: emits a warning
deprecate(() => { globalThis.ran = true; }, 'old')(); //~ impure stdio: emits a warning //~ impure global-write: globalThis.ran
