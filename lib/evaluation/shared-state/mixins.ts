import { visitForms, type Call, type Expression, type FunctionFacts, type ModuleFacts, type Statement } from '../../facts/index.ts';
import { ANY_STRING_KEY, NOTHING, type HeapObject } from '../../values/index.ts';

/** Methods that have to be missing: one alone may be what another module sets. */
const FEWEST_MISSING = 2;
/** Longer prototype chains are not followed. */
const CHAIN = 8;

/**
 * Which objects with methods are meant to be mixed into others: their methods call `this.name()` without asking, of names
 * that neither the object has nor any code of the module sets. Called on the object itself, they would throw.
 */
export class Mixins {
  private readonly facts: ModuleFacts;
  private readonly known = new Map<HeapObject, boolean>();
  /** Names of members that the module does more with than calling them. */
  private set: ReadonlySet<string> | null = null;

  constructor(facts: ModuleFacts) {
    this.facts = facts;
  }

  has(object: HeapObject): boolean {
    let found = this.known.get(object);
    if (found === undefined) this.known.set(object, (found = this.missingIn(object).size >= FEWEST_MISSING));
    return found;
  }

  private missingIn(object: HeapObject): ReadonlySet<string> {
    const missing = new Set<string>();
    if (object.kind !== 'object' || object.open !== null || object.summary) return missing;
    for (const { value } of object.properties.values()) {
      const [method] = value.objects;
      if (method?.callable?.kind !== 'closure' || method.callable.home !== object || method.callable.facts !== this.facts) continue;
      for (const name of calledOnReceiver(this.facts.functions[method.callable.index] as FunctionFacts)) if (!hasMember(object, name) && !this.isSet(name)) missing.add(name);
    }
    return missing;
  }

  private isSet(name: string): boolean {
    this.set ??= usedOtherwise(this.facts);
    return this.set.has(name);
  }
}

type Form = Expression | Statement;

/** Names that a function calls of its receiver: `this.name()`, or `self.name()` after `const self = this`. */
function calledOnReceiver({ body }: FunctionFacts): ReadonlySet<string> {
  const aliases = new Set<number>();
  visitForms(body, (form) => {
    if (form.kind === 'declare' && form.value?.kind === 'this' && form.target.kind === 'reference' && form.target.target.kind === 'variable') aliases.add(form.target.target.slot);
  });
  const names = new Set<string>();
  visitForms(body, (form) => {
    const called = form.kind === 'call' ? memberCalled(form) : null;
    if (called === null) return;
    const { object, key } = called;
    if (object.kind === 'this' || (object.kind === 'variable' && object.hops === 0 && aliases.has(object.slot))) names.add(key);
  });
  return names;
}

function memberCalled({ callee }: Call): { readonly object: Expression; readonly key: string } | null {
  return callee.kind === 'get' && typeof callee.key === 'string' && !callee.optional ? { object: callee.object, key: callee.key } : null;
}

/** Names of members that are looked at or assigned somewhere. */
function usedOtherwise({ functions }: ModuleFacts): ReadonlySet<string> {
  const called = new Set<Form>();
  const names = new Set<string>();
  const code = functions.map(({ body, parameters, restParameter }) => [body, parameters, restParameter]);
  visitForms(code, (form) => {
    if (form.kind === 'call' && memberCalled(form) !== null) called.add(form.callee);
  });
  visitForms(code, (form) => {
    if (form.kind === 'get' && typeof form.key === 'string' && !called.has(form)) names.add(form.key);
    if (form.kind === 'object') for (const member of form.members) if ('key' in member && typeof member.key === 'string') names.add(member.key);
  });
  return names;
}

function hasMember(object: HeapObject, name: string): boolean {
  let at: HeapObject | undefined = object;
  for (let hop = 0; at !== undefined && hop < CHAIN; hop++) {
    // What a built-in prototype has, every object has.
    if (at.kind === 'builtin') return name in Object.prototype;
    if (at.kind !== 'object' || at.open !== null || at.properties.has(name) || at.properties.has(ANY_STRING_KEY) || at.other !== NOTHING) return true;
    [at] = at.prototype.objects;
  }
  return at !== undefined;
}
