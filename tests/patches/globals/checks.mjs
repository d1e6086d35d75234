import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { afterEach, describe, test } from 'node:test';

const start = process.cwd();

test('changes', () => {
  Date.now = () => 0; //~ unrestored Date.now
  globalThis.fetch = () => 'no network'; //~ unrestored fetch
  String.prototype.shout = () => '!'; //~ unrestored String.prototype.shout
  const { prototype } = Array;
  prototype.first = () => 1; //~ unrestored Array.prototype.first
  Object.defineProperty(Math, 'random', { value: () => 0.5, configurable: true }); //~ unrestored Math.random
  process.chdir(tmpdir()); //~ unrestored process.cwd()
  process.on('warning', () => {}); //~ unrestored process.listeners.warning
});

test('finds it all', () => {
  assert.equal(Date.now(), 0);
  assert.equal(fetch(), 'no network');
  assert.equal(''.shout(), '!');
  assert.equal(Math.random(), 0.5);
  assert.notEqual(process.cwd(), start);
  assert.equal(process.listenerCount('warning') > 0, true);
});

describe('put back', () => {
  const { parse } = JSON;
  afterEach(() => {
    JSON.parse = parse;
    process.chdir(start);
  });
  test('changes', () => {
    JSON.parse = () => 0;
    process.chdir('/');
  });
  test('finds nothing', () => {
    assert.equal(JSON.parse('1'), 1);
    assert.equal(process.cwd(), start);
  });
});

function withFrozenTime(action) {
  const { now } = performance;
  performance.now = () => 0;
  try {
    action();
  } finally {
    performance.now = now;
  }
}

test('by a helper that puts it back', () => {
  withFrozenTime(() => assert.equal(performance.now(), 0));
  assert.notEqual(performance.now(), 0);
});

function disableWarnings() {
  process.emitWarning = () => {}; //~ unrestored process.emitWarning
}
const { emitWarning } = process;

test('by a helper that does not', () => {
  disableWarnings();
});
test('finds what the helper did', () => {
  assert.notEqual(process.emitWarning, emitWarning);
});

test('what is meant to fail', () => {
  assert.throws(() => {
    globalThis.undefined = 1;
  });
});

test('an object of its own', () => {
  const console = { log: () => {} };
  console.log = () => 1;
});

test('defines what the page offers', () => {
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true }); //~ unrestored navigator
});
test('finds that', () => {
  assert.equal(navigator.onLine, false);
});

test('and back at its end, from where it was kept', () => {
  const folder = process.cwd();
  process.chdir('/'); //~ onSuccess process.cwd()
  process.realTitle = process.title;
  process.title = 'replaced'; //~ onSuccess process.title
  process.title = process.realTitle;
  process.chdir(folder);
});

test('taken apart, and put back together', () => {
  const { stringify } = JSON;
  JSON.stringify = () => ''; //~ onSuccess JSON.stringify
  Object.assign(JSON, { stringify });
});

test('left again, and turned on again', () => {
  process.chdir('/tmp');
  process.chdir('..');
  process.noDeprecation = true; //~ onSuccess process.noDeprecation
  process.noDeprecation = false;
});

test('only where there is none', () => {
  if (!process.env.ONLY_WHERE_NONE) process.env.ONLY_WHERE_NONE = '1';
  globalThis.onlyWhereNone ??= 1;
  delete process.env.SET_BY_WHAT_IS_TESTED;
});

test('a part of what is told', () => {
  globalThis.plugin = () => {}; //~ unrestored plugin
  globalThis.plugin.shared = true;
});

const chain = { restore: () => delete globalThis.story };

test('a story', async (t) => {
  await t.test('begins', () => {
    globalThis.story = 1; //~ onSuccess story
  });
  await t.test('and ends', () => {
    chain.restore();
  });
});
