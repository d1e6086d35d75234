export class Counted {
  static cache: unknown;
  static created = 0;
  constructor() {
    new.target.created++; //~ counter class Counted.created via Counted
  }
}

const counted = new Counted();

export function throughConstructor(value: unknown): void {
  (counted.constructor as any).cache = value; //~ changed class Counted.cache via throughConstructor
}

export function throughPrototype(value: unknown): void {
  Object.getPrototypeOf(counted).shared = value; //~ changed class Counted.prototype.shared via throughPrototype
}

export function addMethod(method: () => void): void {
  (Counted.prototype as any).added = method; //~ changed class Counted.prototype.added via addMethod
}

export class Private {
  static #cache = new Map<string, unknown>();
  static accessor last: unknown = null;
  static remember(key: string, value: unknown): void {
    Private.#cache.set(key, value); //~ grows class Private.#cache.* via Private.remember
  }
  static note(value: unknown): void {
    Private.last = value; //~ changed class Private.last via Private.note
  }
}

export class Entity {
  static cache?: unknown;
  static names: string[] = [];
  fill(value: unknown) {
    (this.constructor as typeof Entity).cache = value; //~ changed class Entity.cache
  }
}

// Which member is asked for, nobody knows; the class it is not.
export class Table {
  static kinds = ['a', 'b'];
  a: string[] = [];
  b: string[] = [];
  sort(which: 'a' | 'b') {
    this[which].sort();
  }
}
