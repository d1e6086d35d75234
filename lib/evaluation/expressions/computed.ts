import { bigint, bigintOf, boolean, constant, FALSE, isConstant, NULL, NULL_VALUE, STRING, NUMBER, TRUE, UNDEFINED, UNDEFINED_VALUE, type Value } from '../../values/index.ts';
import type { Model } from '../builtins/builtin-call.ts';
import { certainThrow } from '../run.ts';

type Primitive = string | number | bigint | boolean | null | undefined;

/** Texts and counts beyond this are not computed with. */
const LARGEST = 2_000;

/** Of exact primitives, what the language's own function gives. */
export const computed: Model = ({ frame, path, receiver, given, name, site }) => {
  const isMethod = path.includes('.prototype.');
  const values = isMethod ? [receiver, ...given.list] : given.list;
  if (given.rest !== null || !values.every(isExact) || (path.startsWith('String.prototype') && given.list.some(isLarge)) || isApproximate(path, values)) return undefined;
  const [self, ...list] = isMethod ? values.map(exactly) : [undefined, ...values.map(exactly)];
  try {
    return valueOf(Reflect.apply(builtinAt(path), self, list));
  } catch {
    return certainThrow(frame, `calls \`${name}\` with what it refuses`, site);
  }
};

function isExact(value: Value): boolean {
  const { types, constant: exact } = value;
  if (bigintOf(value) !== null) return true;
  if (isConstant(value)) return types === NUMBER || (types === STRING && String(exact).length <= LARGEST);
  return value.objects.length === 0 && value.unknown === null && [UNDEFINED, NULL, TRUE, FALSE].includes(types);
}

/** Fractions in other radices than ten are written as exactly as the engine likes. */
function isApproximate(path: string, [number, radix]: readonly Value[]): boolean {
  return path === 'Number.prototype.toString' && radix !== undefined && radix.constant !== 10 && !Number.isInteger(number?.constant);
}

function isLarge({ constant: exact }: Value): boolean {
  return typeof exact === 'number' && exact > LARGEST;
}

function exactly({ types, constant: exact }: Value): Primitive {
  if (exact !== undefined) return exact;
  return types === UNDEFINED ? undefined : types === NULL ? null : types === TRUE;
}

function valueOf(result: unknown): Value | undefined {
  switch (typeof result) {
    case 'string':
    case 'number':
      return constant(result);
    case 'bigint':
      return bigint(result);
    case 'boolean':
      return boolean(result);
    case 'undefined':
      return UNDEFINED_VALUE;
    default:
      return result === null ? NULL_VALUE : undefined;
  }
}

function builtinAt(path: string): (...list: readonly Primitive[]) => unknown {
  let holder: unknown = globalThis;
  for (const name of path.split('.')) holder = (holder as Readonly<Record<string, unknown>>)[name];
  return holder as (...list: readonly Primitive[]) => unknown;
}
