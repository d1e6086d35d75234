/** Notes what happens to a value: "coerces 0", "reads this.*". */
export type Note = (observation: string) => void;

/** Reading one of these is the first step of an operation that has a name of its own. */
const OPERATIONS = new Map<PropertyKey, string>([
  [Symbol.toPrimitive, 'coerces'],
  ['valueOf', 'coerces'],
  ['toString', 'coerces'],
  [Symbol.iterator, 'iterates'],
  [Symbol.asyncIterator, 'iterates'],
  [Symbol.match, 'pattern'],
  [Symbol.matchAll, 'pattern'],
  [Symbol.replace, 'pattern'],
  [Symbol.search, 'pattern'],
  [Symbol.split, 'pattern'],
  ['next', 'iterates'],
  ['toJSON', 'json'],
  ['then', 'promise'],
  ['size', 'set'],
  ['toLocaleString', 'locale-string'],
  ...disposal(),
]);

/**
 * Stands for `target` and notes each operation on it that would run user code in an ordinary object: reads (getters),
 * writes (setters), calls. Traps that ordinary objects do not have, as for `Object.keys`, are not noted.
 */
export function spyOn<T extends object>(target: T, place: string, note: Note): T {
  return new Proxy(target, {
    get(object, key) {
      note(`${OPERATIONS.get(key) ?? 'reads'} ${place}`);
      if (key === Symbol.toPrimitive) return toPrimitive;
      const value: unknown = Reflect.get(object, key);
      return value;
    },
    set(object, key, value) {
      note(`writes ${place}`);
      return Reflect.set(object, key, value);
    },
    defineProperty(object, key, descriptor) {
      note(`writes ${place}`);
      return Reflect.defineProperty(object, key, descriptor);
    },
    deleteProperty(object, key) {
      note(`writes ${place}`);
      return Reflect.deleteProperty(object, key);
    },
    preventExtensions(object) {
      note(`writes ${place}`);
      return Reflect.preventExtensions(object);
    },
    setPrototypeOf(object, prototype) {
      note(`writes ${place}`);
      return Reflect.setPrototypeOf(object, prototype);
    },
    apply(object, receiver, values) {
      note(`calls ${place}`);
      return Reflect.apply(object as () => unknown, receiver, values);
    },
    construct(object, values, newTarget) {
      note(`calls ${place}`);
      return Reflect.construct(object as new () => object, values, newTarget) as object;
    },
  });
}

/** Suits whoever asks: a key, a number, a text. */
function toPrimitive(): number {
  return 1;
}

function disposal(): [PropertyKey, string][] {
  return ['dispose', 'asyncDispose'].flatMap((name): [PropertyKey, string][] => {
    const symbol: unknown = Reflect.get(Symbol, name);
    return typeof symbol === 'symbol' ? [[symbol, 'dispose']] : [];
  });
}
