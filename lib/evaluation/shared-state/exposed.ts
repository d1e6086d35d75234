import type { ExposedContainer } from '../../effects/index.ts';
import type { HeapObject } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';

const KINDS = ['array', 'map', 'set', 'object'] as const;

/** Containers that the load of an ES module made, and that its exports lead to directly. What is frozen cannot be changed. */
export function exposedBy({ module, facts, environment }: ModuleInstance): ExposedContainer[] {
  return Object.entries(facts.exports).flatMap(([name, exported]): ExposedContainer[] => {
    const value = exported.kind === 'local' ? environment.slots[exported.slot] : undefined;
    const [object] = value?.objects ?? [];
    if (exported.kind !== 'local' || object === undefined || value?.objects.length !== 1 || value.unknown !== null || value.types !== 0) return [];
    const kind = KINDS.find((each) => each === object.kind);
    if (kind === undefined || object.owner !== module || object.frozen || !isPlain(object)) return [];
    return [{ name, binding: environment.facts.slots[exported.slot] ?? name, slot: exported.slot, kind }];
  });
}

/** Made by a literal, or by the built-in class: what has methods of its own looks after itself. */
function isPlain({ callable, prototype, properties }: HeapObject): boolean {
  if (callable !== null || !prototype.objects.every(({ kind }) => kind === 'builtin')) return false;
  return [...properties.values()].every(({ getter, setter, value }) => getter === null && setter === null && value.objects.every((each) => each.callable === null));
}
