import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';

const environment = process.env;

test('sets a variable', () => {
  process.env.LEFT = '1'; //~ unrestored process.env.LEFT
  environment.ALIASED = '1'; //~ unrestored process.env.ALIASED
  process.env['computed'.toUpperCase()] = '1'; //~ unrestored process.env.*
});

test('finds them', () => {
  assert.deepEqual([process.env.LEFT, process.env.ALIASED, process.env.COMPUTED], ['1', '1', '1']);
});

describe('gathering', () => {
  process.env.GATHERED = '1'; //~ collected process.env.GATHERED
  test('some test', () => {});
});

test('runs after what a later group does while it is gathered', () => {
  assert.equal(process.env.GATHERED, '1');
});

describe('what was saved is the object itself', () => {
  const saved = process.env;
  afterEach(() => {
    process.env = saved; //~ alias process.env
  });
  test('sets', () => {
    process.env.SAME_OBJECT = '1';
  });
  test('finds', () => {
    assert.equal(process.env.SAME_OBJECT, '1');
  });
});

describe('what was saved may be undefined', () => {
  const saved = process.env.UNSET;
  afterEach(() => {
    process.env.UNSET = saved; //~ undefined process.env.UNSET
  });
  test('sets', () => {
    process.env.UNSET = '1';
  });
  test('finds a text', () => {
    assert.equal(process.env.UNSET, 'undefined');
  });
});

describe('a copy', () => {
  const saved = { ...process.env };
  afterEach(() => {
    process.env = { ...saved };
  });
  test('sets', () => {
    process.env.COPIED = '1';
  });
  test('finds nothing', () => {
    assert.equal(process.env.COPIED, undefined);
  });
});

test('finally', () => {
  const saved = process.env.FINALLY;
  try {
    process.env.FINALLY = '1';
  } finally {
    if (saved === undefined) delete process.env.FINALLY;
    else process.env.FINALLY = saved;
  }
});

test('a callback for the end', (t) => {
  t.after(() => {
    delete process.env.AFTER;
  });
  process.env.AFTER = '1';
});

describe('set anew before each test', () => {
  beforeEach(() => {
    process.env.ANEW = 'start';
  });
  after(() => {
    delete process.env.ANEW;
  });
  test('sets', () => {
    process.env.ANEW = 'changed';
  });
  test('finds the start', () => {
    assert.equal(process.env.ANEW, 'start');
  });
});

test('at its end, where nothing throws before', () => {
  process.env.AT_END = '1'; //~ onSuccess process.env.AT_END
  assert.equal(process.env.AT_END, '1');
  delete process.env.AT_END;
});

test('finds nothing of what was put back', () => {
  assert.deepEqual([process.env.FINALLY, process.env.AFTER, process.env.ANEW, process.env.AT_END], [undefined, undefined, undefined, undefined]);
});
