import { ANY_BIGINT, ANY_NUMBER, ANY_STRING, join, type HeapObject, type Value } from '../../values/index.ts';

const NUMBERS = /^(?:(?:Int|Uint|Float)\d+(?:Clamped)?Array|Buffer)$/u;
const BIGINTS = /^Big(?:Int|Uint)64Array$/u;
const SOME_VIEW = '%SomeTypedArray%';

/** TypedArray exotic objects (sec-typedarray-exotic-objects), those of subclasses among them. */
export function isView({ kind, path }: HeapObject): boolean {
  return kind === 'instance' && (NUMBERS.test(path) || BIGINTS.test(path) || path === SOME_VIEW);
}

/** String exotic objects: `new String(text)`, `Object(text)`. */
function isText({ kind, path }: HeapObject): boolean {
  return kind === 'wrapper' || (kind === 'instance' && path === 'String');
}

/**
 * What an element may be that is kept elsewhere than in properties: in the memory of a typed array, in the text of a
 * String object. How many there are is not known. Null for all other objects.
 */
export function exoticElement(object: HeapObject): Value | null {
  if (isText(object)) return ANY_STRING;
  if (!isView(object)) return null;
  if (object.path === SOME_VIEW) return join(ANY_NUMBER, ANY_BIGINT);
  return BIGINTS.test(object.path) ? ANY_BIGINT : ANY_NUMBER;
}

/** CanonicalNumericIndexString: under such a key a typed array has an element or nothing, its prototypes are not asked. */
export function isNumericKey(key: string): boolean {
  return key === '-0' || String(Number(key)) === key;
}
