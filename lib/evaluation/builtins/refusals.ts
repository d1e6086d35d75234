import { asksForRefusal } from '../../knowledge/index.ts';
import { isPrimitive } from '../../values/index.ts';
import type { BuiltinCall } from './builtin-call.ts';
import { plainOf } from '../objects/plain-data.ts';

/** Texts and counts beyond this are not tried. */
const LARGEST = 2_000;

/** Whether the analysis' own engine refuses what is known of the call exactly. */
export function refusesExactly({ frame, path, receiver, given, newTarget }: BuiltinCall): boolean {
  if (given.rest !== null || !asksForRefusal(path)) return false;
  const isMethod = path.includes('.prototype.');
  const values = isMethod ? [receiver, ...given.list] : given.list;
  if (isMethod && !isPrimitive(receiver)) return false;
  const list: unknown[] = [];
  for (const value of values) {
    const plain = plainOf(frame, value);
    if (plain === null || isLarge(plain.data)) return false;
    list.push(plain.data);
  }
  const target = builtinAt(path);
  if (target === null) return false;
  try {
    if (newTarget !== null) Reflect.construct(target, list);
    else if (isMethod) Reflect.apply(target, list[0], list.slice(1));
    else Reflect.apply(target, undefined, list);
    return false;
  } catch {
    return true;
  }
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
