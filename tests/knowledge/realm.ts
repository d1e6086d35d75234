import { createContext, runInContext } from 'node:vm';
import { expectPresent } from '../../lib/base/invariant.ts';

/** How to reach, by an expression, what no global names. */
const INTRINSICS: Readonly<Record<string, string>> = {
  '%AsyncFunction%': 'Object.getPrototypeOf(async function () {}).constructor',
  '%AsyncGenerator%.prototype': 'Object.getPrototypeOf(async function* () {}).prototype',
  '%AsyncGeneratorFunction%': 'Object.getPrototypeOf(async function* () {}).constructor',
  '%AsyncIterator%.prototype': 'Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)',
  '%Arguments%.prototype': '(function () { return arguments; })()',
  '%CallSite%.prototype': '(() => { Error.prepareStackTrace = (_, sites) => Object.getPrototypeOf(sites[0]); const { stack } = new Error(); delete Error.prepareStackTrace; return stack; })()',
  '%Generator%.prototype': 'Object.getPrototypeOf(function* () {}).prototype',
  '%GeneratorFunction%': 'Object.getPrototypeOf(function* () {}).constructor',
  '%PromiseRejectFunction%': '(() => { let found; new Promise((_, reject) => { found = reject; }); return found; })()',
  '%PromiseResolveFunction%': '(() => { let found; new Promise((resolve) => { found = resolve; }); return found; })()',
  '%RegExpMatchArray%.prototype': '/(?<name>a)/d.exec("a")',
  '%Segments%.prototype': 'Object.getPrototypeOf(new Intl.Segmenter().segment(""))',
  '%SomeTypedArray%.prototype': 'new Int8Array(0)',
  '%TypedArray%': 'Object.getPrototypeOf(Int8Array)',
  'Iterator.prototype': 'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))',
};

/** Own properties of instances, which their prototype's rows describe: an instance to look at. */
const INSTANCES: Readonly<Record<string, string>> = {
  'AggregateError.prototype.errors': 'new AggregateError([])',
  'Error.prototype.cause': 'new Error("", { cause: 1 })',
  'Error.prototype.stack': 'new Error()',
  'Iterator.prototype.next': '[][Symbol.iterator]()',
  'RegExp.prototype.lastIndex': '/a/',
};

/** A realm of its own in which there is only the language. */
export interface Realm {
  evaluate(expression: string): unknown;
  /** The owner of what `path` names and its key; absent where the path leads nowhere. */
  locate(path: string): { readonly owner: object; readonly key: PropertyKey } | undefined;
  /** Names of the own properties of the thing at `path`, spelled as in paths. */
  ownKeys(path: string): readonly string[];
}

export function createRealm(): Realm {
  const context = createContext(Object.create(null) as object);
  const evaluate = (expression: string): unknown => runInContext(expression, context);

  const valueAt = (path: string): unknown => {
    const intrinsic = INTRINSICS[path];
    if (intrinsic !== undefined) return evaluate(intrinsic);
    const place = locate(path);
    return place === undefined ? undefined : Object.getOwnPropertyDescriptor(place.owner, place.key)?.value;
  };
  const locate: Realm['locate'] = (path) => {
    const intrinsic = INTRINSICS[path];
    if (intrinsic !== undefined) return { owner: { value: evaluate(intrinsic) }, key: 'value' };
    const dot = path.lastIndexOf('.');
    const instance = INSTANCES[path];
    const namedOwner = dot < 0 ? evaluate('globalThis') : valueAt(path.slice(0, dot));
    const owner = instance === undefined ? namedOwner : evaluate(instance);
    const key = keyOf(path.slice(dot + 1));
    if (!isObject(owner) || key === undefined || !(key in owner)) return undefined;
    return { owner, key };
  };
  return {
    evaluate,
    locate,
    ownKeys: (path) => {
      const value = valueAt(path);
      return isObject(value) ? Reflect.ownKeys(value).map(nameOf) : [];
    },
  };
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Well-known symbols are the same in all realms. Undefined where this engine has none of that name. */
function keyOf(name: string): PropertyKey | undefined {
  if (!name.startsWith('@@')) return name;
  const symbol: unknown = Reflect.get(Symbol, name.slice(2));
  return typeof symbol === 'symbol' ? symbol : undefined;
}

function nameOf(key: string | symbol): string {
  if (typeof key === 'string') return key;
  return expectPresent(key.description, 'a symbol with a description').replace(/^Symbol\./, '@@');
}
