import type { StateBinding, StateValueClass } from '../../effects/index.ts';
import { isPrivateKey, isSymbolKey, type HeapObject } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';
import { memberName } from './cell-paths.ts';
import { valueClassOf } from './value-class.ts';

/** The bindings of a module's top level, and static members of its classes, with what can change of them. */
export function bindingsOf({ module, environment }: ModuleInstance): StateBinding[] {
  const { facts, slots } = environment;
  return facts.slots.flatMap((name, slot): StateBinding[] => {
    const value = slots[slot];
    if (value === undefined || name === '') return [];
    const [only] = value.objects;
    if (only?.callable?.kind === 'class' && only.owner === module) return staticsOf(module, name, only);
    const isAssigned = facts.reassigned.includes(slot);
    const isFunction = value.objects.length > 0 && value.objects.every(({ callable }) => callable?.kind === 'closure');
    if (isFunction && !isAssigned) return [];
    return [{ cell: { level: 'module', owner: module, path: [name] }, value: isAssigned ? 'mutable' : valueClassOf(value) }];
  });
}

function staticsOf(module: string, name: string, { properties, frozen }: HeapObject): StateBinding[] {
  return [...properties].flatMap(([key, { value, writable, getter }]): StateBinding[] => {
    if (key === 'prototype' || key === 'name' || key === 'length' || isSymbolKey(key) || getter !== null) return [];
    const held = valueClassOf(value);
    const isMethod = value.objects.length > 0 && value.objects.every(({ callable }) => callable?.kind === 'closure');
    if (isMethod && !isPrivateKey(key)) return [];
    const found: StateValueClass = frozen || !writable ? held : 'mutable';
    return [{ cell: { level: 'class', owner: module, path: [name, memberName(key)] }, value: found }];
  });
}
