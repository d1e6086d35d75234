import type { ModuleId } from '../effects/index.ts';
import type { Session } from '../session/index.ts';

/** A pause after which the files on disk may have changed: longer than between two files or two passes of `--fix`. */
const PAUSE_MS = 1000;

/**
 * Has the session look at all files again at the start of a burst of lint calls, as no one tells a linter that a file
 * which it does not lint has changed. A burst is one run over many files, or the keystrokes that come without a pause.
 */
export function keepFresh(session: Session, now: () => number): Session {
  const judged = new Map<ModuleId, string | undefined>();
  let lastAnswer = now();
  return {
    judge(module, text, types) {
      // No run asks about the same text twice.
      const isRepeated = judged.has(module) && judged.get(module) === text;
      if (isRepeated || now() - lastAnswer > PAUSE_MS) {
        judged.clear();
        session.refresh();
      }
      judged.set(module, text);
      const report = session.judge(module, text, types);
      lastAnswer = now();
      return report;
    },
    state: (module) => session.state(module),
    claims: (module) => session.claims(module),
    exposed: (module) => session.exposed(module),
    patches: (module, given) => session.patches(module, given),
    stateOf: (module) => session.stateOf(module),
    order: (module, question) => session.order(module, question),
    earlyDefault: (module, question) => session.earlyDefault(module, question),
    typeImports: (module, question) => session.typeImports(module, question),
    awaitedImports: (module) => session.awaitedImports(module),
    races: (module) => session.races(module),
    unknownRaces: (module) => session.unknownRaces(module),
    fragileLoads: (module, text) => session.fragileLoads(module, text),
    racesWithin: (entry) => session.racesWithin(entry),
    loadOrder: (entry) => session.loadOrder(entry),
    refresh() {
      judged.clear();
      session.refresh();
    },
    flush: () => session.flush(),
    problems: () => session.problems(),
    statistics: () => session.statistics(),
  };
}
