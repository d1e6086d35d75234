import type { ExposedContainer } from '../../effects/index.ts';
import type { HeapObject, Value } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';

const KINDS = ['array', 'map', 'set', 'object'] as const;

/**
 * Containers that the load of a module made, and that its exports lead to directly; of a CommonJS module those that a
 * variable of its top level holds as well. What is frozen cannot be changed.
 */
export function exposedBy(instance: ModuleInstance): ExposedContainer[] {
  const { environment } = instance;
  return exportedSlots(instance).flatMap(([name, slot]): ExposedContainer[] => {
    const object = onlyObject(environment.slots[slot]);
    const kind = KINDS.find((each) => each === object?.kind);
    if (object === null || kind === undefined || object.owner !== instance.module || object.frozen || !isPlain(object)) return [];
    return [{ name, binding: environment.facts.slots[slot] ?? name, slot, kind }];
  });
}

function exportedSlots({ facts, environment, commonjs, module }: ModuleInstance): (readonly [name: string, slot: number])[] {
  if (commonjs === null) return Object.entries(facts.exports).flatMap(([name, exported]) => (exported.kind === 'local' ? [[name, exported.slot] as const] : []));
  const exported = onlyObject(commonjs.properties.get('exports')?.value);
  if (exported === null || exported.owner !== module) return [];
  const slotOf = (object: HeapObject | null): number => (object === null ? -1 : environment.slots.findIndex((value) => onlyObject(value) === object));
  const own = slotOf(exported);
  if (own >= 0 && exported.kind !== 'object') return [[environment.facts.slots[own] ?? '', own]];
  return [...exported.properties].map(([name, { value }]) => [name, slotOf(onlyObject(value))] as const).filter(([, slot]) => slot >= 0);
}

/** Null where it may be anything else. */
function onlyObject(value: Value | undefined): HeapObject | null {
  return value?.objects.length === 1 && value.unknown === null && value.types === 0 ? (value.objects[0] ?? null) : null;
}

/** Made by a literal, or by the built-in class: what has methods of its own looks after itself. */
function isPlain({ callable, prototype, properties }: HeapObject): boolean {
  if (callable !== null || !prototype.objects.every(({ kind }) => kind === 'builtin')) return false;
  return [...properties.values()].every(({ getter, setter, value }) => getter === null && setter === null && value.objects.every((each) => each.callable === null));
}
