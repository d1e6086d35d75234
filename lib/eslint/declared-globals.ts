import type { Rule } from 'eslint';

export type GlobalsReader = (languageOptions: Pick<Rule.RuleContext['languageOptions'], 'globals'>) => readonly string[];

const NONE: readonly string[] = [];

/** Reads once, for all files that share a configuration, which names it declares as globals. Sorted: part of a key. */
export function createGlobalsReader(): GlobalsReader {
  const known = new WeakMap<object, readonly string[]>();
  return ({ globals }) => {
    if (globals === undefined) return NONE;
    const names = known.get(globals) ?? namesIn(globals);
    known.set(globals, names);
    return names;
  };
}

function namesIn(globals: object): readonly string[] {
  const entries = Object.entries(globals);
  return entries.flatMap(([name, access]) => (access === 'off' ? [] : [name])).sort();
}
