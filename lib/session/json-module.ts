import type { Expression, Key, ModuleFacts, ObjectMember } from '../facts/index.ts';
import type { Collected } from './source-file.ts';

/** A JSON module runs no code; what it exports is what its text says, of a long text what `JSON.parse` may give. */
export function jsonFacts(text: string): Collected {
  try {
    const data: unknown = JSON.parse(text);
    const writer = new LiteralWriter();
    const value = text.length > LONGEST ? PARSED : (writer.literal(data) ?? PARSED);
    return { kind: 'facts', facts: moduleOf(value, writer.sites) };
  } catch {
    return { kind: 'failed', reason: 'not valid JSON' };
  }
}

const LONGEST = 32_768;
/** Objects, arrays and what they hold. */
const MOST_VALUES = 1_000;
const DEEPEST = 50;

/** Writes data as the literal that makes it; each object has a site of its own, as in code. */
class LiteralWriter {
  sites = 1;
  #values = 0;

  /** Null where there is too much of it, or what no literal of the form is. */
  literal(data: unknown, depth = 0): Expression | null {
    if (++this.#values > MOST_VALUES || depth > DEEPEST) return null;
    if (typeof data === 'number') return Number.isFinite(data) && !Object.is(data, -0) ? { kind: 'constant', value: data } : null;
    if (typeof data === 'string' || typeof data === 'boolean' || data === null) return { kind: 'constant', value: data };
    const site = this.sites++;
    if (Array.isArray(data)) {
      const items = data.map((item: unknown) => this.literal(item, depth + 1));
      return items.every((item) => item !== null) ? { kind: 'array', items, site } : null;
    }
    const members: ObjectMember[] = [];
    for (const [key, item] of Object.entries(data as object)) {
      const value = this.literal(item, depth + 1);
      if (value === null) return null;
      members.push({ kind: 'property', key: keyOf(key), value });
    }
    return { kind: 'object', members, site };
  }
}

/** What begins like a private name or a symbol is a text all the same. */
function keyOf(text: string): Key {
  return /^(?:#|@@|\\)/u.test(text) ? { kind: 'constant', value: text } : text;
}

/** `module.exports = JSON.parse(…)` of text that is not looked at. */
const PARSED: Expression = {
  kind: 'call', optional: false, pure: false, site: 0,
  callee: { kind: 'get', object: { kind: 'global', name: 'JSON', site: 0 }, key: 'parse', optional: false, site: 0 },
  arguments: [{ kind: 'commonjs', name: '__filename', site: 0 }],
};

const moduleOf = (value: Expression, sites: number): ModuleFacts => ({
  format: 'commonjs', requests: [], imports: [], exports: {}, stars: [], sites: Array.from({ length: 2 * sites }, () => 0), lineStarts: [0], hashbang: false, hasExports: true, misplaced: [], suspends: false, namesModule: true, decorators: 'standard', language: 'javascript',
  functions: [{
    name: '', style: 'module', async: false, generator: false, strict: true, parent: null, parameters: [], restParameter: null, length: 0, slots: [], lexical: [], constants: [], multiplied: [],
    reassigned: [], assignedOnce: [], lazilyMade: [], hoisted: [], selfSlot: null, argumentsSlot: null, noSideEffects: false, site: 0,
    body: [{ kind: 'expression', site: 0, expression: { kind: 'assign', operator: '=', site: 0, target: { kind: 'get', object: { kind: 'commonjs', name: 'module', site: 0 }, key: 'exports', optional: false, site: 0 }, value } }],
  }],
});
