import { describe, expect, it } from 'vitest';
import { InvariantViolation } from '../../lib/base/invariant.ts';
import { createKnowledge, isCallable, isNamespace, type Table } from '../../lib/knowledge/index.ts';

const LANGUAGE: Table = {
  Object: { call: { returns: 'new Object' } },
  'Object.prototype': {},
  'Object.prototype.toString': { call: { returns: 'string' } },
  Error: { construct: { returns: 'new Error' } },
  'Error.prototype': {},
  TypeError: { construct: { returns: 'new TypeError' }, prototype: 'Error' },
  'TypeError.prototype': { prototype: 'Error.prototype' },
  Iterator: { construct: { returns: 'new Iterator' }, recent: true },
  globalThis: {},
  '%Generator%.prototype': {},
};
const HOST: Table = {
  window: { environments: ['browser'] },
  fetch: { call: { returns: 'unknown' }, environments: ['browser', 'worker'] },
  'node:fs': {},
  'node:fs.readFileSync': { call: { returns: 'string' } },
};
const knowledge = createKnowledge([LANGUAGE, HOST]);

describe('createKnowledge', () => {
  it('finds rows of every table', () => {
    expect(knowledge.find('node:fs.readFileSync')).toBe(HOST['node:fs.readFileSync']);
  });

  it('finds nothing that no row describes', () => {
    expect(knowledge.find('constructor')).toBeUndefined();
  });

  it('refuses two rows for one path', () => {
    expect(() => createKnowledge([LANGUAGE, { Error: {} }])).toThrow(InvariantViolation);
  });

  it('finds a member by its owner and key', () => {
    expect(knowledge.member('node:fs', 'readFileSync')).toBe('node:fs.readFileSync');
  });

  it('finds no inherited member', () => {
    expect(knowledge.member('Error.prototype', 'toString')).toBeUndefined();
  });

  it('takes a key with a dot for one key', () => {
    expect(knowledge.member('Object', 'prototype.toString')).toBeUndefined();
  });

  it('finds globals as members of the global object', () => {
    expect(knowledge.member('globalThis', 'Error')).toBe('Error');
  });

  it.each(['node:fs', '%Generator%', 'Object.prototype'])('does not take %s for a global', (path) => {
    expect(knowledge.member('globalThis', path)).toBeUndefined();
  });

  it('lists members in the order of the tables', () => {
    expect(knowledge.members('Object')).toEqual(['prototype']);
    expect(knowledge.members('Error.prototype')).toEqual([]);
  });

  it('lists globals of all environments', () => {
    expect(knowledge.globals()).toEqual(['Object', 'Error', 'TypeError', 'Iterator', 'globalThis', 'window', 'fetch']);
    expect(knowledge.members('globalThis')).toEqual(knowledge.globals());
  });

  it.each([
    ['TypeError', 'Error'],
    ['TypeError.prototype', 'Error.prototype'],
    ['Error', 'Function.prototype'],
    ['Error.prototype', 'Object.prototype'],
    ['Object.prototype', null],
  ])('says what %s inherits from', (path, prototype) => {
    expect(knowledge.prototypeOf(path)).toBe(prototype);
  });
});

describe('presence of a global', () => {
  it('is sure for the language', () => {
    expect(knowledge.presence('Error', [])).toBe('present');
  });

  it('is not decided for what engines may lack', () => {
    expect(knowledge.presence('Iterator', ['node'])).toBe('undecided');
  });

  it('is not decided without an environment', () => {
    expect(knowledge.presence('window', [])).toBe('undecided');
  });

  it('is not decided where some of the environments have it', () => {
    expect(knowledge.presence('fetch', ['node', 'browser'])).toBe('undecided');
  });

  it('is sure where all of the environments have it', () => {
    expect(knowledge.presence('fetch', ['worker', 'browser'])).toBe('present');
  });

  it('is denied where none of the environments has it', () => {
    expect(knowledge.presence('window', ['node', 'worker'])).toBe('absent');
  });

  it.each(['nowhere', 'node:fs', '%Generator%.prototype'])('is denied to %s', (name) => {
    expect(knowledge.presence(name, [])).toBe('absent');
  });
});

describe('kinds of rows', () => {
  it('can be called where they say how, also with new alone', () => {
    expect([LANGUAGE['Object'], LANGUAGE['Error']].map((row) => row !== undefined && isCallable(row))).toEqual([true, true]);
  });

  it('are namespaces where they are neither functions nor values', () => {
    expect([{}, { value: 'number' }, { call: { returns: 'this' } }].map(isNamespace)).toEqual([true, false, false]);
  });
});
