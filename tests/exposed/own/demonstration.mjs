import assert from 'node:assert/strict';
import { frozen, hide, names, register, registry, shown } from './index.mjs';

// Anybody can take out what the module relies on.
register('a', 1);
registry.clear();
assert.equal(registry.size, 0);
names.length = 0;

hide(1);
shown().length = 0;
assert.equal(shown().length, 1);
assert.throws(() => {
  frozen.on = true;
});
