import assert from 'node:assert/strict';
import { enable, isOn } from './debugging.mjs';
import { settings } from './settings.mjs';

enable();
assert.equal(settings.debug, true);
assert.equal(isOn(), true);

const { next } = await import('./counting.mjs');
assert.equal(next(), 1);
assert.equal(next(), 2);
