import type { HeapObject } from '../../values/index.ts';

/** Whether instances of a class, or of what `new` is used on, have it as their prototype. */
export function isPrototype(object: HeapObject): boolean {
  const [constructor] = object.properties.get('constructor')?.value.objects ?? [];
  return constructor?.properties.get('prototype')?.value.objects[0] === object;
}
