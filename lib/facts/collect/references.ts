import type { Expression, Key, Reference, Site, Variable } from '../form.ts';
import type { Collection } from './collection.ts';
import { isWrapperName, WRAPPER_NAMES } from './declarations.ts';
import type { SlotBinding } from './binding.ts';
import type { Frame } from './frame.ts';
import { replacesItself } from './self-replacement.ts';

interface NamedNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What reading an identifier means. */
export function lowerIdentifier(c: Collection, node: NamedNode): Expression {
  const { name } = node;
  if (name === 'undefined' && c.names.lookup(name) === undefined) return { kind: 'undefined' };
  if (name === 'arguments') return lowerArguments(c, node);
  return resolve(c, name, c.site(node));
}

/** What assigning to an identifier means. */
export function lowerIdentifierTarget(c: Collection, node: NamedNode): Reference {
  const reference = resolve(c, node.name, c.site(node));
  const binding = c.names.lookup(node.name);
  if (binding?.kind === 'slot') binding.assignments += 1;
  if (reference.kind === 'variable' && reference.hops > 0) noteReassignment(c, node.name, reference.hops);
  return reference;
}

/** A slot that a nested function assigns may change whenever that function runs. */
function noteReassignment(c: Collection, name: string, hops: number): void {
  const binding = c.names.lookup(name);
  if (binding?.kind !== 'slot' || binding.reassigned) return;
  if (hops > 1) {
    reassign(binding);
    return;
  }
  const { index } = c.frame;
  c.pending.push(() => {
    const facts = c.functions[index] ?? null;
    if (facts === null || binding.multiplied || !replacesItself(facts, binding.slot, c.functions)) reassign(binding);
  });
}

function reassign(binding: SlotBinding): void {
  if (binding.reassigned) return;
  binding.reassigned = true;
  binding.frame.reassigned.push(binding.slot);
}

function resolve(c: Collection, name: string, site: Site): Reference {
  const binding = c.names.lookup(name);
  if (binding === undefined) {
    if (name === 'module' || name === 'eval' || name === 'arguments') c.namesModule = true;
    if (c.format === 'commonjs' && isWrapperName(name)) {
      if (name === 'exports' || name === 'module') c.hasExports = true;
      return { kind: 'commonjs', name, site };
    }
    return { kind: 'global', name, site };
  }
  if (binding.kind === 'slot') return variableOf(c, binding, site);
  if (binding.kind === 'imported') return { kind: 'imported', binding: c.importIndex(binding), site };
  const object: Variable = { kind: 'variable', hops: c.frame.depth - binding.frame.depth, slot: binding.slot, site };
  return { kind: 'get', object, key: binding.key, optional: false, site };
}

export function variableOf(c: Collection, binding: SlotBinding, site: Site): Variable {
  binding.used = true;
  const hops = c.frame.depth - binding.frame.depth;
  if (hops > 0) c.capture(binding);
  return { kind: 'variable', hops, slot: binding.slot, site };
}

/** `arguments` belongs to the nearest function that is not an arrow function, unless that function declares the name. */
function lowerArguments(c: Collection, node: NamedNode): Expression {
  let owner: Frame | null = c.frame;
  while (owner !== null && owner.style === 'arrow') owner = owner.parent;
  const site = c.site(node);
  const binding = c.names.lookup('arguments');
  if (owner === null || owner.style === 'module') {
    if (binding === undefined && c.format === 'commonjs') {
      c.namesModule = true;
      c.hasExports = true;
      return { kind: 'unsupported', what: WRAPPER_ARGUMENTS, site };
    }
    return resolve(c, 'arguments', site);
  }
  if (binding !== undefined && binding.kind !== 'imported' && binding.frame.depth >= owner.depth) return resolve(c, 'arguments', site);
  if (owner.argumentsSlot === null) owner.argumentsSlot = owner.addSlot('arguments');
  return { kind: 'variable', hops: c.frame.depth - owner.depth, slot: owner.argumentsSlot, site };
}

const WRAPPER_ARGUMENTS = 'the arguments object of the module wrapper';

/** `arguments[0]` and `arguments.length` at the top level of a CommonJS module; null for whatever else `object[key]` is. */
export function wrapperArgument(c: Collection, object: Expression, key: Key, site: Site): Expression | null {
  if (object.kind !== 'unsupported' || object.what !== WRAPPER_ARGUMENTS || typeof key !== 'string') return null;
  if (key === 'length') return { kind: 'constant', value: WRAPPER_NAMES.length };
  const name = WRAPPER_NAMES[Number(key)];
  return name === undefined || String(Number(key)) !== key ? null : { kind: 'commonjs', name, site };
}
