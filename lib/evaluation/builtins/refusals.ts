import { asksForRefusal } from '../../knowledge/index.ts';
import { isPrimitive, isSymbolKey, type HeapObject } from '../../values/index.ts';
import type { BuiltinCall } from './builtin-call.ts';
import { plainOf } from '../objects/plain-data.ts';

/** Texts and counts beyond this are not tried. */
const LARGEST = 2_000;

/** Their models say in their own words that they refuse. */
const EXPLAINED: ReadonlySet<string> = new Set(['JSON.parse', 'RegExp']);

/** What the analysis' own engine says to a call that is known exactly; null where it is not asked. */
export function askEngine({ frame, path, receiver, given, newTarget }: BuiltinCall): 'accepted' | 'refused' | null {
  if (given.rest !== null || !asksForRefusal(path)) return null;
  const isMethod = path.includes('.prototype.');
  const values = isMethod ? [receiver, ...given.list] : given.list;
  if (isMethod && !isPrimitive(receiver)) return null;
  const list: unknown[] = [];
  for (const value of values) {
    const plain = plainOf(frame, value, hasNamesAlone);
    if (plain === null || hasFunction(plain.data) || isLarge(plain.data)) return null;
    list.push(plain.data);
  }
  const target = builtinAt(path);
  if (target === null) return null;
  try {
    if (newTarget !== null) Reflect.construct(target, list);
    else if (isMethod) Reflect.apply(target, list[0], list.slice(1));
    else Reflect.apply(target, undefined, list);
    return 'accepted';
  } catch {
    return EXPLAINED.has(path) ? null : 'refused';
  }
}

/** Members under symbols (`@@iterator`, `@@toPrimitive`) are not in the copy, and decide how it is read. */
function hasNamesAlone({ properties }: HeapObject): boolean {
  for (const key of properties.keys()) if (isSymbolKey(key)) return false;
  return true;
}

/** Code of the program may run before the call is refused, and decide whether it is. */
function hasFunction(data: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof data !== 'object' || data === null || seen.has(data)) return typeof data === 'function';
  seen.add(data);
  return Object.values(data).some((part) => hasFunction(part, seen));
}

function isLarge(data: unknown): boolean {
  if (typeof data === 'string') return data.length > LARGEST;
  return typeof data === 'number' && data > LARGEST;
}

type Callee = (this: unknown, ...list: readonly unknown[]) => unknown;

/** Null where this engine lacks it. */
function builtinAt(path: string): Callee | null {
  let holder: unknown = globalThis;
  for (const name of path.split('.')) holder = (holder as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof holder === 'function' ? (holder as Callee) : null;
}
