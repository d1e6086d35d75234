import { visitForms, type Argument, type Expression, type FunctionIndex, type ModuleFacts } from '../facts/index.ts';
import { CLEANUP_METHODS, REGISTRATIONS, RUNNER_MODULES, type Role } from './runner-rows.ts';
import type { TestCode } from './test-code.ts';

/** A callback that the module gives to a test runner. */
export interface Registered {
  readonly function: FunctionIndex;
  readonly role: Role;
  /** The callback in whose code it is registered; null: the top level. */
  readonly outer: FunctionIndex | null;
}

/** Callbacks that a module registers, by their function. */
export function registeredIn(code: TestCode): ReadonlyMap<FunctionIndex, Registered> {
  const { facts } = code;
  const roles = new Map<FunctionIndex, Role>();
  facts.functions.forEach(({ body, parameters }, index) => {
    visitForms([body, parameters], (form) => {
      if (form.kind !== 'call') return;
      const role = roleOf(code, index, form.callee);
      const callback = role === null ? null : callbackOf(form.arguments);
      if (role !== null && callback !== null) roles.set(callback, role);
    });
  });
  const registered = new Map<FunctionIndex, Registered>();
  for (const [index, role] of roles) registered.set(index, { function: index, role, outer: enclosing(facts, roles, facts.functions[index]?.parent ?? null) });
  return registered;
}

/** The innermost of the functions in `roles` around a function, itself included. */
function enclosing(facts: ModuleFacts, roles: ReadonlyMap<FunctionIndex, unknown>, from: FunctionIndex | null): FunctionIndex | null {
  for (let at = from; at !== null && at !== 0; at = facts.functions[at]?.parent ?? null) if (roles.has(at)) return at;
  return null;
}

function callbackOf(given: readonly Argument[]): FunctionIndex | null {
  const callback = given.findLast((each) => each.kind === 'function');
  return callback?.kind === 'function' ? callback.function : null;
}

/** `it`, `it.only`, `it.each(table)`, `it.skipIf(condition)`, `t.after`. */
function roleOf(code: TestCode, index: FunctionIndex, callee: Expression): Role | null {
  switch (callee.kind) {
    case 'global':
      return roleNamed(callee.name);
    case 'imported':
    case 'variable': {
      const required = code.requiredOf(index, callee);
      if (required === null || !RUNNER_MODULES.includes(required.specifier)) return null;
      return roleNamed(required.name === 'default' || required.name === '*' ? 'test' : required.name);
    }
    case 'call':
      return callee.callee.kind === 'get' || callee.callee.kind === 'tagged' ? roleOf(code, index, callee.callee) : null;
    case 'tagged':
      return roleOf(code, index, callee.tag);
    case 'get': {
      const required = code.requiredOf(index, callee.object);
      const key = String(callee.key);
      if (required !== null && RUNNER_MODULES.includes(required.specifier)) return roleNamed(key) ?? roleOf(code, index, callee.object);
      if (callee.object.kind !== 'variable') return roleOf(code, index, callee.object);
      return CLEANUP_METHODS.includes(key) ? 'cleanup' : key === 'test' ? 'test' : null;
    }
    default:
      return null;
  }
}

function roleNamed(name: string): Role | null {
  return Object.hasOwn(REGISTRATIONS, name) ? (REGISTRATIONS[name] as Role) : null;
}
