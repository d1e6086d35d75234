import type { Site } from '../../facts/index.ts';
import { isCallable as isCallableRow } from '../../knowledge/index.ts';
import { BIGINT, BOOLEAN, isSymbolKey, join, NOTHING, NUMBER, STRING, SYMBOL, type HeapObject, type Value } from '../../values/index.ts';
import { readRow } from '../builtins/builtin-member.ts';
import { isCallable } from '../calls/call.ts';
import type { Frame } from '../run.ts';

const PRIMITIVE_CLASSES = [[STRING, 'String'], [NUMBER, 'Number'], [BOOLEAN, 'Boolean'], [SYMBOL, 'Symbol'], [BIGINT, 'BigInt']] as const;

/**
 * The callee of `receiver[key]()` with a key that is not known. Reading the member gives what the program put there;
 * where that cannot be called, the call means a method of the receiver's built-in class.
 */
export function computedMethod(frame: Frame, found: Value, receiver: Value, text: string, site: Site): Value {
  if (found.unknown !== null || found.objects.some(isCallable)) return found;
  let result = found;
  for (const path of classesOf(receiver)) result = join(result, methodsOf(frame, path, receiver, text, site));
  return result;
}

/** Longer chains of built-ins do not exist. */
const CHAIN_LIMIT = 8;

/** Paths of the nearest built-ins that the receiver inherits from. */
function classesOf(receiver: Value): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [types, name] of PRIMITIVE_CLASSES) if ((receiver.types & types) !== 0) paths.add(`${name}.prototype`);
  const pending: HeapObject[] = [...receiver.objects];
  const seen = new Set(pending);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (object.kind === 'builtin') paths.add(object.path);
    const above = object.kind === 'builtin' ? [] : object.prototype.objects.filter((next) => !seen.has(next));
    for (const next of above) seen.add(next);
    pending.push(...above);
  }
  return paths;
}

function methodsOf(frame: Frame, path: string, receiver: Value, text: string, site: Site): Value {
  const { methods } = frame.run.realm;
  let known = methods.get(path);
  if (known === undefined) methods.set(path, (known = joinMethods(frame, path, receiver, text, site)));
  return known;
}

function joinMethods(frame: Frame, path: string, receiver: Value, text: string, site: Site): Value {
  const { realm } = frame.run;
  const { knowledge } = realm;
  let result = NOTHING;
  for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
    for (const key of knowledge.members(holder)) {
      const member = knowledge.member(holder, key);
      const row = member === undefined ? undefined : realm.row(member);
      if (member === undefined || row === undefined || key === 'constructor' || isSymbolKey(key) || key.startsWith('__') || !isCallableRow(row)) continue;
      result = join(result, readRow(frame, member, row, receiver, text, site));
    }
    holder = knowledge.prototypeOf(holder);
  }
  return result;
}
