import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';

describe('a list that is made once', () => {
  let shared;
  before(() => {
    shared = [];
  });
  test('adds', () => {
    shared.push(1); //~ coupled shared
  });
  test('depends on the test before', () => {
    assert.deepEqual(shared, [1]);
  });
});

describe('a list that is made for each test', () => {
  let fresh;
  beforeEach(() => {
    fresh = [];
  });
  test('adds', () => {
    fresh.push(1);
  });
  test('begins anew', () => {
    assert.deepEqual(fresh, []);
  });
});

describe('a counter that each test sets', () => {
  let calls = 0;
  test('counts', () => {
    calls = 0;
    calls++;
    assert.equal(calls, 1);
  });
  test('counts again', () => {
    calls = 0;
    calls++;
    assert.equal(calls, 1);
  });
});

describe('a value that only is read', () => {
  const limits = { most: 3 };
  test('reads', () => {
    assert.equal(limits.most, 3);
  });
  test('reads again', () => {
    assert.equal(limits.most, 3);
  });
});

let id;
test('creates', () => {
  id = 7; //~ coupled id
});
test('uses what was created', () => {
  assert.equal(id, 7);
});
