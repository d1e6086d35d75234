import { visitForms, type Expression, type FunctionFacts, type FunctionIndex } from '../facts/index.ts';
import type { Coupling } from './coupled.ts';
import type { TestCode } from './test-code.ts';

const FACTORY_TAKING = /^(?:mock|doMock|unstable_mockModule)$/u;

/**
 * Variables of the file, assigned again somewhere, that the factory of a mocked module reads while it runs: that happens
 * once, when somebody first loads the module, so the mock keeps what the variable held by then.
 */
export function factoryReadsIn(code: TestCode): Coupling[] {
  const found: Coupling[] = [];
  code.facts.functions.forEach(({ body }, index) => {
    visitForms(body, (form) => {
      if (form.kind !== 'call' || form.callee.kind !== 'get' || !FACTORY_TAKING.test(String(form.callee.key)) || !isRunner(code, index, form.callee.object)) return;
      const factory = form.arguments[1];
      if (factory?.kind === 'function') found.push(...readsIn(code, factory.function));
    });
  });
  return found;
}

function isRunner(code: TestCode, index: FunctionIndex, object: Expression): boolean {
  if (object.kind === 'global') return object.name === 'vi' || object.name === 'jest';
  return /^(?:vi|vitest|jest)$/u.test(code.requiredOf(index, object)?.name ?? '');
}

/** Functions in it run later. */
function readsIn(code: TestCode, factory: FunctionIndex): Coupling[] {
  const found: Coupling[] = [];
  const outer = code.facts.functions[0] as FunctionFacts;
  visitForms(code.facts.functions[factory]?.body, (form) => {
    if (form.kind !== 'variable' || form.hops === 0 || code.ownerOf(factory, form.hops) !== 0 || !outer.reassigned.includes(form.slot)) return;
    found.push({ name: outer.slots[form.slot] ?? '', site: form.site });
  });
  return found;
}
