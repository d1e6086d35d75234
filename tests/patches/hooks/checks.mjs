import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';

describe('a group', () => {
  before(() => {
    globalThis.once = 1; //~ unrestored once
  });
  beforeEach(() => {
    globalThis.each = 1; //~ unrestored each
  });
  test('uses them', () => {
    assert.deepEqual([globalThis.once, globalThis.each], [1, 1]);
  });
});

describe('another group', () => {
  test('finds them', () => {
    assert.deepEqual([globalThis.once, globalThis.each], [1, 1]);
  });
});

describe('a group that cleans up', () => {
  before(() => {
    globalThis.removedOnce = 1;
  });
  after(() => {
    delete globalThis.removedOnce;
  });
  beforeEach(() => {
    globalThis.removed = 1;
  });
  afterEach(() => {
    delete globalThis.removed;
  });
  test('uses them', () => {
    assert.deepEqual([globalThis.removedOnce, globalThis.removed], [1, 1]);
  });
});

test('finds nothing', () => {
  assert.deepEqual([globalThis.removedOnce, globalThis.removed], [undefined, undefined]);
});

// Before all tests of the file: it is what they run in.
before(() => {
  globalThis.prepared = 1;
});
