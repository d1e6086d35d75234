import type { Binding, ImportedBinding } from './binding.ts';

/**
 * What each name means at the present place. Entering a scope replaces meanings and leaving it puts them back, so that
 * a look-up is one access however deep the scopes are nested.
 */
export class Names {
  readonly #present = new Map<string, Binding>();
  readonly #replacedNames: string[] = [];
  readonly #replaced: (Binding | undefined)[] = [];
  #scopes = 0;

  lookup(name: string): Binding | undefined {
    return this.#present.get(name);
  }

  declare(name: string, binding: Binding): void {
    this.#replacedNames.push(name);
    this.#replaced.push(this.#present.get(name));
    this.#present.set(name, binding);
  }

  /** The names of import declarations that have a meaning here. */
  imported(): ImportedBinding[] {
    return [...this.#present.values()].filter((binding) => binding.kind === 'imported');
  }

  /** A number for a scope, different from all others in the file. */
  nextScope(): number {
    this.#scopes += 1;
    return this.#scopes;
  }

  /** To be given to {@link leave} at the end of the scope that begins here. */
  enter(): number {
    return this.#replacedNames.length;
  }

  leave(mark: number): void {
    for (let at = this.#replacedNames.length - 1; at >= mark; at -= 1) {
      const name = this.#replacedNames[at] as string;
      const previous = this.#replaced[at];
      if (previous === undefined) this.#present.delete(name);
      else this.#present.set(name, previous);
    }
    this.#replacedNames.length = mark;
    this.#replaced.length = mark;
  }
}
