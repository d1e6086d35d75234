import type { Expression, ModuleFacts } from '../facts/index.ts';
import type { Collected } from './source-file.ts';

/** A JSON module runs no code; what it exports is what `JSON.parse` of its text gives. */
export function jsonFacts(text: string): Collected {
  try {
    JSON.parse(text);
  } catch {
    return { kind: 'failed', reason: 'not valid JSON' };
  }
  return { kind: 'facts', facts: JSON_MODULE };
}

/** `module.exports = JSON.parse(…)` of text that is not looked at. */
const PARSED: Expression = {
  kind: 'call', optional: false, pure: false, site: 0,
  callee: { kind: 'get', object: { kind: 'global', name: 'JSON', site: 0 }, key: 'parse', optional: false, site: 0 },
  arguments: [{ kind: 'commonjs', name: '__filename', site: 0 }],
};

const JSON_MODULE: ModuleFacts = {
  format: 'commonjs', requests: [], imports: [], exports: {}, stars: [], sites: [0, 0], lineStarts: [0], hashbang: false, hasExports: true, misplaced: [], suspends: false, namesModule: true, decorators: 'standard', language: 'javascript',
  functions: [{
    name: '', style: 'module', async: false, generator: false, strict: true, parent: null, parameters: [], restParameter: null, length: 0, slots: [], lexical: [], constants: [], multiplied: [],
    reassigned: [], assignedOnce: [], lazilyMade: [], hoisted: [], selfSlot: null, argumentsSlot: null, noSideEffects: false, site: 0,
    body: [{ kind: 'expression', site: 0, expression: { kind: 'assign', operator: '=', site: 0, target: { kind: 'get', object: { kind: 'commonjs', name: 'module', site: 0 }, key: 'exports', optional: false, site: 0 }, value: PARSED } }],
  }],
};
