import { describe, expect, it } from 'vitest';
import { createKnowledge, ecmascriptTables, isCallable, type Row } from '../../lib/knowledge/index.ts';
import { createRealm } from './realm.ts';

const rows = ecmascriptTables().flatMap((table) => Object.entries(table));
const knowledge = createKnowledge(ecmascriptTables());
const realm = createRealm();

/** Own properties of every function, which `Function.prototype`'s rows describe. */
const OF_FUNCTIONS = new Set(['length', 'name', 'prototype', 'arguments', 'caller']);

/** Globals of a fresh realm that are not of the language. */
const OF_THE_HOST = new Set(['console', 'WebAssembly']);

/** Members that rows describe elsewhere or that are not part of any standard. */
const EXPLAINED: Readonly<Record<string, string>> = {
  '%CallSite%.prototype.constructor': 'not for programs',
  '%PromiseResolveFunction%.prototype': 'no constructor',
};

function kindOf(row: Row): 'function' | 'object' | 'value' {
  if (isCallable(row)) return 'function';
  return row.value === undefined ? 'object' : 'value';
}

describe('tables of the language against the running engine', () => {
  it('have no row for what is missing, unless it is marked as recent', () => {
    const missing = rows.filter(([path, row]) => row.recent === undefined && realm.locate(path) === undefined);
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  it('say of every function that it is one, and of nothing else', () => {
    const differing = rows.filter(([path, row]) => {
      const place = realm.locate(path);
      if (place === undefined || kindOf(row) === 'value') return false;
      // Getters of methods, as of `Intl.Collator.prototype.compare`, need an instance.
      const descriptor = Object.getOwnPropertyDescriptor(place.owner, place.key);
      if (descriptor?.get !== undefined) return false;
      const value: unknown = Reflect.get(place.owner, place.key);
      return (typeof value === 'function') !== isCallable(row);
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  // `new` calls these two as constructors, which then throw.
  it('say of every function but Symbol and BigInt whether it can be constructed', () => {
    const differing = rows.filter(([path, row]) => {
      const place = realm.locate(path);
      const value: unknown = place === undefined || !isCallable(row) ? undefined : readData(place.owner, place.key);
      return typeof value === 'function' && isConstructor(value) !== (row.construct !== undefined);
    });
    expect(differing.map(([path]) => path)).toEqual(['BigInt', 'Symbol']);
  });

  it('know every global', () => {
    const unknown = realm.ownKeys('globalThis').filter((name) => knowledge.presence(name, []) === 'absent');
    expect(unknown.filter((name) => !OF_THE_HOST.has(name))).toEqual([]);
  });

  it('know every own member of what they name', () => {
    const unknown = rows
      .filter(([path, row]) => path !== 'globalThis' && kindOf(row) !== 'value' && !path.startsWith('%RegExpMatchArray%'))
      .flatMap(([path, row]) => {
        const keys = realm.ownKeys(path).filter((key) => !(isCallable(row) && OF_FUNCTIONS.has(key)));
        return keys.filter((key) => knowledge.member(path, key) === undefined).map((key) => `${path}.${key}`);
      });
    expect(unknown.filter((path) => EXPLAINED[path] === undefined)).toEqual([]);
  });
});

function readData(owner: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(owner, key)?.value;
}

function isConstructor(value: object): boolean {
  try {
    Reflect.construct(Object, [], value as new () => unknown);
    return true;
  } catch {
    return false;
  }
}
