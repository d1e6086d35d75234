import { fingerprint } from '../base/fingerprint.ts';
import type { FunctionIndex } from './form.ts';
import type { ModuleFacts } from './module-facts.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * What one function does, whatever stands around it: ordinals of places count from the function's own first one and
 * those of functions from its own, imports are named by what they import. A comment, or a change of another function's
 * body, changes nothing.
 */
export function functionFingerprint(facts: ModuleFacts, index: FunctionIndex): string {
  const parts: string[] = [];
  encode(facts.functions[index] as unknown as Json, '', new Ordinals(facts, index), parts);
  return fingerprint(facts.decorators, facts.format, parts.join(''));
}

/** All of the file but where things stand in it. No two forms share their JSON: numbers in it are finite and not -0. */
export function meaningFingerprint({ sites: _, lineStarts: __, misplaced: ___, ...meaning }: ModuleFacts): string {
  return fingerprint(JSON.stringify(meaning));
}

/** The functions of a module and how they are nested: what indices into it mean. */
export function skeletonFingerprint(facts: ModuleFacts): string {
  return fingerprint(facts.functions.map(({ parent, name, style }) => `${parent}:${name}:${style}`).join('|'));
}

/**
 * Places of one function in the order of its form: `result[local]` is the ordinal in the file. Those of imports, which
 * are no part of a form, come last in the module body's.
 */
export function localSites(facts: ModuleFacts, index: FunctionIndex): readonly number[] {
  const ordinals = new Ordinals(facts, index);
  encode(facts.functions[index] as unknown as Json, '', ordinals, null);
  if (index === 0) for (const { site } of [...facts.requests, ...facts.imports]) ordinals.site(site);
  return ordinals.sites();
}

/** Renumbers places by first appearance, and functions from the one that they are nested in. */
class Ordinals {
  readonly facts: ModuleFacts;
  private readonly index: FunctionIndex;
  private readonly seenSites = new Map<number, number>();

  constructor(facts: ModuleFacts, index: FunctionIndex) {
    this.facts = facts;
    this.index = index;
  }

  site(site: number): number {
    return renumber(this.seenSites, site);
  }

  function(index: FunctionIndex): number {
    return index - this.index;
  }

  sites(): readonly number[] {
    return [...this.seenSites.keys()];
  }
}

function renumber(seen: Map<number, number>, ordinal: number): number {
  let known = seen.get(ordinal);
  if (known === undefined) seen.set(ordinal, (known = seen.size));
  return known;
}

/** Depth first, keys in the order of the form; `null` parts only renumber. */
function encode(value: Json, key: string, ordinals: Ordinals, parts: string[] | null): void {
  if (typeof value === 'object' && value !== null) {
    encodeStructure(value, ordinals, parts);
    return;
  }
  const shown = typeof value === 'number' ? encodeNumber(value, key, ordinals) : value;
  parts?.push(typeof shown === 'string' ? JSON.stringify(shown) : String(shown), ',');
}

function encodeNumber(value: number, key: string, ordinals: Ordinals): number | string {
  const { facts } = ordinals;
  switch (key) {
    case 'site':
      return ordinals.site(value);
    case 'function':
    case 'constructorFunction':
    case 'initialiser':
      return ordinals.function(value);
    case 'binding': {
      const binding = facts.imports[value];
      return binding === undefined ? value : `${facts.requests[binding.request]?.specifier}#${binding.name}#${binding.local}`;
    }
    case 'request':
      return `${facts.requests[value]?.kind}#${facts.requests[value]?.specifier}`;
    case 'parent':
      return 0;
    default:
      return Object.is(value, -0) ? '-0' : value;
  }
}

function encodeStructure(value: readonly Json[] | { readonly [key: string]: Json }, ordinals: Ordinals, parts: string[] | null): void {
  if (Array.isArray(value)) {
    parts?.push('[');
    for (const item of value as readonly Json[]) encode(item, '', ordinals, parts);
    parts?.push(']');
    return;
  }
  parts?.push('{');
  const record = value as { readonly [key: string]: Json };
  for (const name in record) {
    parts?.push(name, ':');
    encode(record[name], name, ordinals, parts);
  }
  parts?.push('}');
}
