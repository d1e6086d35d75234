import type { Expression, FunctionFacts, FunctionIndex, Site, Statement } from '../facts/index.ts';
import type { Registered } from './scopes.ts';
import type { TestCode } from './test-code.ts';

/** What a test does to a variable that others use as well. */
interface Use {
  /** Function and slot that declare it. */
  readonly key: string;
  readonly name: string;
  /** `replace`: what it was before does not matter. */
  readonly way: 'replace' | 'change' | 'read';
  readonly site: Site;
}

/** A variable around several tests that one of them changes and a later one reads. */
export interface Coupling {
  readonly name: string;
  readonly site: Site;
}

const CHANGING = /^(?:push|unshift|pop|shift|splice|set|add|delete|clear|append)$/u;

/**
 * Variables through which a test depends on those before it: one changes it, a later one reads it first, and nothing
 * that runs before each test makes it anew.
 */
export function couplingsIn(code: TestCode, registered: ReadonlyMap<FunctionIndex, Registered>): Coupling[] {
  const tests = [...registered.values()].filter(({ role }) => role === 'test').map(({ function: index }) => usesIn(code, index));
  const renewed = new Set([...registered.values()].filter(({ role }) => role === 'beforeEach' || role === 'afterEach').flatMap(({ function: index }) => usesIn(code, index).filter(({ way }) => way !== 'read').map(({ key }) => key)));
  const found = new Map<string, Coupling>();
  tests.forEach((uses, index) => {
    for (const { key, name, way, site } of uses) {
      if (way === 'read' || found.has(key) || renewed.has(key)) continue;
      const isReadLater = tests.slice(index + 1).some((later) => later.find((use) => use.key === key)?.way === 'read');
      if (isReadLater) found.set(key, { name, site });
    }
  });
  return [...found.values()];
}

/** Uses of variables from around a callback, in the order of the code; functions in it count where they stand. */
function usesIn(code: TestCode, callback: FunctionIndex): Use[] {
  const uses: Use[] = [];
  const within = new Set<FunctionIndex>();
  const note = (index: FunctionIndex, variable: Expression, way: Use['way'], site: Site): void => {
    if (variable.kind !== 'variable') return;
    const owner = code.ownerOf(index, variable.hops);
    const facts = code.facts.functions[owner] as FunctionFacts;
    // What is never assigned again can only be changed inside.
    if (within.has(owner) || (way === 'replace' && !facts.reassigned.includes(variable.slot)) || facts.hoisted.some(({ slot }) => slot === variable.slot)) return;
    uses.push({ key: `${owner} ${variable.slot}`, name: facts.slots[variable.slot] ?? '', way, site });
  };
  const enter = (index: FunctionIndex): void => {
    if (within.has(index)) return;
    within.add(index);
    visit(code.facts.functions[index]?.body, index);
  };
  const visit = (node: unknown, index: FunctionIndex): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each, index);
      return;
    }
    const form = node as Expression | Statement;
    switch (form.kind) {
      case 'function':
        enter(form.function);
        return;
      case 'assign':
        visit(form.value, index);
        if (form.target.kind === 'variable') note(index, form.target, form.operator === '=' ? 'replace' : 'change', form.site);
        else if (form.target.kind === 'get') note(index, rootOf(form.target), 'change', form.site);
        return;
      case 'update':
        note(index, rootOf(form.target as Expression), 'change', form.site);
        return;
      case 'call':
        visit(form.arguments, index);
        if (form.callee.kind === 'get' && CHANGING.test(String(form.callee.key))) note(index, rootOf(form.callee.object), 'change', form.site);
        else visit(form.callee, index);
        return;
      case 'variable':
        note(index, form, 'read', form.site);
        return;
      default:
        for (const field of Object.values(form)) visit(field, index);
    }
  };
  enter(callback);
  return uses;
}

function rootOf(expression: Expression): Expression {
  return expression.kind === 'get' ? rootOf(expression.object) : expression;
}
