import assert from 'node:assert/strict';
import fs from 'node:fs';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { other, store } from './store.mjs';

test('changes a singleton and a built-in module', () => {
  store.user = 'me'; //~ unrestored store.user
  store.flags.on = true; //~ unrestored store.flags.on
  fs.existsSync = () => true; //~ unrestored fs.existsSync
  mock.method(fs, 'statSync', () => 'stubbed'); //~ unrestored fs.statSync
});

test('finds it', () => {
  assert.equal(store.user, 'me');
  assert.equal(store.flags.on, true);
  assert.equal(fs.existsSync('/no/such/file'), true);
  assert.equal(fs.statSync('/no/such/file'), 'stubbed');
});

describe('reset before each', () => {
  beforeEach(() => {
    other.user = null;
  });
  test('changes', () => {
    other.user = 'me';
  });
  test('finds nothing', () => {
    assert.equal(other.user, null);
  });
});

describe('restored by the helper', () => {
  afterEach(() => {
    mock.restoreAll();
  });
  test('stubs', () => {
    mock.method(fs, 'readdirSync', () => 'stubbed');
  });
  test('finds nothing', () => {
    assert.notEqual(fs.readdirSync('/'), 'stubbed');
  });
});

test('by the mock of the test', (t) => {
  t.mock.method(fs, 'lstatSync', () => 'stubbed');
});
test('finds nothing of it', () => {
  assert.throws(() => fs.lstatSync('/no/such/file'));
});

describe('its own objects', () => {
  let made;
  beforeEach(() => {
    made = { n: 0 };
  });
  test('changes', () => {
    made.n = 1;
  });
  test('finds a new one', () => {
    assert.equal(made.n, 0);
  });
});
