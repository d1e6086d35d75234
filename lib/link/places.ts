import { localSites, type FunctionIndex, type ModuleFacts, type Site } from '../facts/index.ts';

/**
 * Places of functions in the code that was evaluated: its numbers differ from those of the text that the module has
 * now where that means the same, as after an import of which nothing was used.
 */
export class Places {
  private readonly known = new WeakMap<ModuleFacts, Map<FunctionIndex, ReadonlyMap<Site, number>>>();

  /** The ordinal of a site of the file among the places of the function; -1 where it is none of them. */
  ordinal(facts: ModuleFacts, index: FunctionIndex, site: Site): number {
    let functions = this.known.get(facts);
    if (functions === undefined) this.known.set(facts, (functions = new Map()));
    let ordinals = functions.get(index);
    if (ordinals === undefined) functions.set(index, (ordinals = facts.functions[index] === undefined ? new Map() : new Map(localSites(facts, index).map((known, ordinal) => [known, ordinal]))));
    return ordinals.get(site) ?? -1;
  }
}
