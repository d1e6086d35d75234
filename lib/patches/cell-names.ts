import type { Expression, FunctionIndex } from '../facts/index.ts';
import { GLOBAL_OBJECTS } from './runner-rows.ts';
import type { TestCode } from './test-code.ts';

/**
 * A place that outlives a test, as names from the outside inwards: `['process', 'env', 'PORT']`, `*` for a key that is
 * not known. `module`: from the name that the file gives to an import; `owned`: from the module that has it.
 */
export interface PatchedCell {
  readonly kind: 'global' | 'module' | 'owned';
  readonly path: readonly string[];
  /** The module that an import gives it from, as the file asks for it. */
  readonly from?: string;
}

export const WORKING_DIRECTORY: PatchedCell = { kind: 'global', path: ['process', 'cwd()'] };

/** Globals that test runners make. */
const HELPERS: readonly string[] = ['vi', 'jest', 'sinon', 'process'];

/** Longer chains of variables that stand for each other are not followed. */
const ALIASES = 4;

/** What an expression denotes, seen from a function of the module; null: something of the test's own, or not known. */
export function cellOf(code: TestCode, index: FunctionIndex, expression: Expression, depth = 0): PatchedCell | null {
  switch (expression.kind) {
    case 'global':
      if (GLOBAL_OBJECTS.has(expression.name)) return { kind: 'global', path: [] };
      return code.known.isKnownGlobal(expression.name) || HELPERS.includes(expression.name) ? { kind: 'global', path: [expression.name] } : null;
    case 'imported': {
      const binding = code.facts.imports[expression.binding];
      const specifier = code.facts.requests[binding?.request ?? -1]?.specifier ?? '';
      if (/^(?:node:)?process$/u.test(specifier) && binding !== undefined) return { kind: 'global', path: binding.name === 'default' || binding.name === '*' ? ['process'] : ['process', binding.name] };
      return { kind: 'module', path: [binding?.local ?? 'an import'], from: specifier };
    }
    case 'chain':
      return cellOf(code, index, expression.expression, depth);
    case 'call': {
      const called = cellOf(code, index, expression.callee, depth);
      return called?.kind === 'global' && called.path.join('.') === 'process.cwd' ? WORKING_DIRECTORY : null;
    }
    case 'get': {
      const outer = cellOf(code, index, expression.object, depth);
      if (outer === null || (typeof expression.key !== 'string' && expression.key.kind === 'privateName')) return null;
      const key = keyText(expression.key);
      if (outer.kind === 'global' && outer.path.length === 0 && GLOBAL_OBJECTS.has(key)) return outer;
      return { ...outer, path: [...outer.path, key] };
    }
    case 'variable': {
      const value = depth < ALIASES ? code.constantOf(index, expression) : null;
      if (value === null) return code.isGiven(index, expression) ? null : requiredCell(code, index, expression);
      if (value.form.kind === 'call' && value.form.request !== undefined) return requiredCell(code, index, expression);
      return value.form.kind === 'get' || value.form.kind === 'global' || value.form.kind === 'variable' || value.form.kind === 'imported' || value.form.kind === 'call' ? cellOf(code, value.index, value.form, depth + 1) : null;
    }
    default:
      return null;
  }
}

/** `const { store } = require('./store')` */
function requiredCell(code: TestCode, index: FunctionIndex, variable: Extract<Expression, { kind: 'variable' }>): PatchedCell | null {
  const required = code.requiredOf(index, variable);
  return required === null ? null : { kind: 'module', path: [code.nameOf(index, variable)], from: required.specifier };
}

function keyText(key: Extract<Expression, { kind: 'get' }>['key']): string {
  if (typeof key === 'string') return key;
  return key.kind === 'constant' ? String(key.value) : '*';
}

/** Whether writing `outer` as a whole also writes `inner`, or both may be the same. */
export function covers(outer: PatchedCell, inner: PatchedCell): boolean {
  // What a call sets of a module may be what an import of that module names.
  if (outer.kind === 'module' && inner.kind === 'owned') return outer.from === inner.from;
  if (outer.kind !== inner.kind || outer.path.length > inner.path.length) return false;
  return outer.path.every((part, index) => part === inner.path[index] || part === '*' || inner.path[index] === '*');
}
