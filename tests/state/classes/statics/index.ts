export class Context {
  static user?: unknown;
  static set(user: unknown): void {
    this.user = user; //~ changed class Context.user via Context.set
  }
}

export class Registry {
  static count = 0;
  constructor() {
    Registry.count++; //~ counter class Registry.count via Registry
  }
}

export class All {
  static #all: unknown[] = [];
  count = 0;
  add(x: unknown): void {
    All.#all.push(x); //~ grows class All.#all via All.add
    this.count++;
  }
}
