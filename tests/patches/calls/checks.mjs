import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { attach, dropVariable, fakeClock, setVariable } from './helpers.mjs';
import * as all from './index.mjs';
import { client, configure, depth, limit, parse, reset, Store, store } from './seam.mjs';
import registry from './registry.cjs';

test('sets state of other modules', () => {
  configure('fake'); //~ unrestored current
  store.login('me'); //~ unrestored store.user
  registry.setFormat('short'); //~ unrestored format
  limit(3); //~ unrestored settings.depth
});
test('finds it', () => {
  assert.deepEqual([client(), store.user, registry.format(), depth()], ['fake', 'me', 'short', 3]);
});
test('after what resets it', () => {
  reset();
  assert.equal(client(), 'real');
});

describe('by way of another module', () => {
  test('sets', async () => {
    await all.use('other');
  });
  test('finds', () => {
    assert.equal(client(), 'other');
  });
});

describe('helpers of the tests', () => {
  test('change the host', () => {
    fakeClock(); //~ unrestored Date.now
    setVariable('LEFT', '1'); //~ unrestored process.env.*
  });
  test('for later tests', () => {
    assert.deepEqual([Date.now(), process.env.LEFT], [0, '1']);
  });
});

describe('with the runner', () => {
  test('time stands still', () => {
    mock.timers.enable({ apis: ['Date'], now: 5 }); //~ unrestored Date and timers
  });
  test('for later tests', () => {
    assert.equal(Date.now(), 5);
  });
  test('until it goes on', () => {
    mock.timers.reset();
    assert.notEqual(Date.now(), 5);
  });
  test('of one test', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
  });
});

describe('put back', () => {
  afterEach(() => {
    limit(0);
    store.leave();
    mock.timers.reset();
  });
  test('sets', () => {
    limit(9);
    store.login('you');
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  test('finds nothing', () => {
    assert.deepEqual([depth(), store.user], [0, null]);
  });
});

describe('set anew before each', () => {
  beforeEach(() => limit(1));
  afterEach(() => limit(0));
  test('sets', () => {
    limit(9);
  });
  test('finds the start', () => {
    assert.equal(depth(), 1);
  });
});

test('its own instance, and what is called for its result', () => {
  const own = new Store();
  own.login('me');
  assert.equal(parse('text'), 4);
});

test('and back', () => {
  setVariable('THERE', '1');
  try {
    assert.equal(process.env.THERE, '1');
  } finally {
    dropVariable('THERE');
  }
});

test('unset by a helper', () => {
  dropVariable('OTHER');
});

test('several places, once', () => {
  attach(); //~ unrestored String.prototype.shout
});
test('and once more', () => {
  attach();
});
test('which is found', () => {
  assert.equal(''.whisper(), '.');
});
