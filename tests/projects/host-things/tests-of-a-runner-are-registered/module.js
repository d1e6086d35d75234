import { test } from 'vitest';

// What is installed throws where no runner is at work.
const seen = [];
test('adds', () => { seen.push(1); }); //~ impure host
globalThis.seen = seen; //~ impure global-write: globalThis.seen
