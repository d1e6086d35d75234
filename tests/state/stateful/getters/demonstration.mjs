import assert from 'node:assert/strict';
import { Box, lazy, meter } from './index.mjs';

assert.notEqual(meter.reading, meter.reading);

const before = JSON.stringify(lazy._root);
void lazy.root;
assert.notEqual(JSON.stringify(lazy._root), before);

// What belongs to one instance is its own affair.
const box = new Box();
void box.n;
assert.equal(new Box().n, 0);
