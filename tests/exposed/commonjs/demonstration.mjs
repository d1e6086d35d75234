import assert from 'node:assert';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { register, registry, settings } = require('./registry.cjs');

// Any importer can take away what the module keeps.
register('a', 1);
registry.clear();
assert.equal(registry.size, 0);

// A third module changes what this one reads.
require('./debugging.cjs').enable();
assert.equal(settings.debug, true);
