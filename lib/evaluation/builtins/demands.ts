import { demandsOf, type Brand, type Demand } from '../../knowledge/index.ts';
import { BIGINT, BOOLEAN, isNothing, NULL, NULLISH, NUMBER, PRIMITIVE, STRING, SYMBOL, UNDEFINED, type HeapObject, type Value } from '../../values/index.ts';
import type { BuiltinCall } from './builtin-call.ts';
import { argument, isCallable } from '../calls/call.ts';

/** Primitives that a demand admits. */
const ADMITTED: Readonly<Record<Demand, number>> = {
  value: PRIMITIVE & ~NULLISH,
  iterable: STRING,
  'text or object': STRING,
  object: 0,
  'object or null': NULL,
  function: 0,
  'function or undefined': UNDEFINED,
  'weak key': SYMBOL,
  symbol: SYMBOL,
  text: STRING,
  'text or undefined': STRING | UNDEFINED,
  'no pattern': PRIMITIVE,
  'global pattern': PRIMITIVE,
  Map: 0,
  Set: 0,
  WeakMap: 0,
  WeakSet: 0,
  Date: 0,
  RegExp: 0,
  Promise: 0,
  Symbol: SYMBOL,
  BigInt: BIGINT,
  Number: NUMBER,
  Boolean: BOOLEAN,
  String: STRING,
};

/** What the call lacks for sure, in words; null where it may have all that the built-in demands. */
export function lacking({ path, receiver, given, newTarget }: BuiltinCall): string | null {
  const demands = demandsOf(path);
  if (demands === null) return null;
  if (newTarget === null && demands.receiver !== undefined && isRefused(demands.receiver, receiver)) return `on what is no ${nounOf(demands.receiver)}`;
  const index = demands.arguments?.findIndex((demand, position) => demand !== null && isRefused(demand, argument(given, position))) ?? -1;
  const demand = demands.arguments?.[index];
  return demand === undefined || demand === null ? null : `with an argument that is no ${nounOf(demand)}`;
}

function nounOf(demand: Demand): string {
  switch (demand) {
    case 'value':
      return 'value';
    case 'weak key':
      return 'object';
    case 'no pattern':
      return 'text';
    case 'global pattern':
      return 'pattern with the flag `g`';
    default:
      return demand.replace(/ or .*/u, '');
  }
}

/** Whether the demand is met by nothing that the value may be. */
function isRefused(demand: Demand, value: Value): boolean {
  if (value.unknown !== null || isNothing(value)) return false;
  return (value.types & ADMITTED[demand]) === 0 && value.objects.every((object) => refuses(demand, object));
}

function refuses(demand: Demand, object: HeapObject): boolean {
  if (object.kind === 'host') return false;
  switch (demand) {
    case 'value':
    case 'object':
    case 'object or null':
    case 'weak key':
    case 'iterable':
    case 'text or object':
      return false;
    case 'function':
    case 'function or undefined':
      return isKnown(object) && !isCallable(object);
    case 'symbol':
    case 'text':
    case 'text or undefined':
      return isKnown(object);
    case 'no pattern':
      return object.kind === 'regexp' && isPlain(object);
    case 'global pattern':
      return object.kind === 'regexp' && isPlain(object) && typeof object.keys.constant === 'string' && !object.keys.constant.includes('g');
    default:
      // What stands before an object has nothing of what the built-in keeps in it.
      return object.kind === 'proxy' || (isKnown(object) && !hasBrand(object, demand));
  }
}

/** Without members in the place of the built-in ones. */
function isPlain({ properties, prototype }: HeapObject): boolean {
  return properties.size === 0 && prototype.unknown === null && prototype.objects.every(({ kind }) => kind === 'builtin');
}

const KNOWN_KINDS: readonly HeapObject['kind'][] = ['object', 'array', 'arguments', 'function', 'error', 'map', 'set', 'weak', 'promise', 'regexp'];

/** What was made here in front of the analysis: it can be nothing else. */
function isKnown({ kind, internal, open, prototype }: HeapObject): boolean {
  return KNOWN_KINDS.includes(kind) && open === null && prototype.unknown === null && (internal === null || internal.kind === 'mapped');
}

function hasBrand({ kind, path }: HeapObject, brand: Brand): boolean {
  switch (brand) {
    case 'Map':
    case 'Set':
    case 'Promise':
      return kind === brand.toLowerCase();
    case 'RegExp':
      return kind === 'regexp';
    case 'WeakMap':
    case 'WeakSet':
      return kind === 'weak' && path === brand;
    default:
      return false;
  }
}
