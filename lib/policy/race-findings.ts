import { posix } from 'node:path';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedRace, LocatedRaceSide, Location } from '../session/index.ts';
import { anchorOf } from './anchor.ts';
import { inOrder, type Problem } from './problem.ts';

/** What each kind of race says. */
export const RACE_MESSAGES = {
  late: '{{write}} after {{reader}} has read it{{making}}{{readerWay}}: {{hoisted}}. Move this to a module that is imported before that one.{{entries}}',
  early: '{{reader}}{{readerWay}} reads `{{cell}}`{{making}} before {{writer}}{{writerWay}} {{writes}}: its import stands first. Import {{writer}} before, or in {{reader}} itself.{{entries}}',
  above: '{{read}}{{making}} before {{writer}}{{writerWay}} {{writes}}: that is required further down. Require it above.{{entries}}',
  chance: '{{reader}}{{readerWay}} reads `{{cell}}`{{making}} after {{writer}}{{writerWay}} {{writes}} only because the import of that stands above this one. Import {{writer}} in {{reader}} itself.{{entries}}',
  clash: '{{reader}}{{readerWay}} and {{writer}}{{writerWay}} both write `{{cell}}`: what stands there then depends on which import comes last, now this one.{{entries}}',
  unknown: 'Nobody can tell what loading {{writer}}{{writerWay}} writes: {{write}}. If it is `{{cell}}`, {{reader}}{{readerWay}} reads that{{making}} {{place}}; it should import {{writer}} itself then.{{entries}}',
  overtaking: 'Whether {{writer}}{{writerWay}} {{writes}} before {{reader}}{{readerWay}} looks at `{{cell}}`{{making}} is open: a top-level await in between lets others overtake. Import {{writer}} in {{reader}} itself.{{entries}}',
} as const;
export type RaceMessageId = keyof typeof RACE_MESSAGES;

export interface RacePolicy {
  /**
   * Reads that come after the write only because of the order of two imports: never reported, only where no bare import
   * of the writer says that the order is meant, or always.
   */
  readonly chance: 'ignore' | 'unstated' | 'report';
  /**
   * Whether races count in which both only count or collect, by code of the module that owns the state, and races of
   * packages about state of packages or about what one of them may write.
   */
  readonly bookkeeping: 'ignore' | 'report';
}

/** Races that a module decides, in the order of its text; one for each of its places and pair of modules. */
export function raceFindings(found: readonly LocatedRace[], { chance, bookkeeping }: RacePolicy): Problem<RaceMessageId>[] {
  const told = found.filter((race) => {
    const { kind, writer, other, isBookkeeping } = race;
    if (bookkeeping === 'ignore' && (isBookkeeping || isBetweenPackages(race))) return false;
    // It may never be looked at.
    if (other.conditional && kind !== 'clash' && chance !== 'report') return false;
    return kind !== 'chance' || chance === 'report' || (chance === 'unstated' && writer.import?.kind !== 'bare');
  });
  return inOrder(onePerPair(told).map(problemOf));
}

/**
 * State of a package that only packages touch is their business; so is what one of them writes to the host under some
 * condition, or without that anybody of the project imports it.
 */
function isBetweenPackages({ writer, other }: LocatedRace): boolean {
  if (installedPackageOf(other.module) === null) return false;
  // Nobody can tell whether what the package looked at is among what is set.
  if (installedPackageOf(writer.module) === null) return writer.cell.path.at(-1) === '*';
  return writer.cell.owner !== null || writer.conditional || installedPackageOf(writer.way[1] ?? '') !== installedPackageOf(writer.module);
}

/** Two modules that write the same several things clash once, and so do several that write the same where one import brings the last. */
function onePerPair(found: readonly LocatedRace[]): readonly LocatedRace[] {
  const seen = new Set<string>();
  return found.filter(({ kind, writer, other }) => {
    if (kind !== 'clash') return true;
    const isNewPair = isNew(seen, `${writer.module}|${other.module}`);
    return isNew(seen, `${other.import?.specifier}|${other.cell.owner}|${other.cell.path.join('.')}`) && isNewPair;
  });
}

/** Loads that call what nobody knows, as if that wrote environment variables and globals. */
export function unknownRaceFindings(found: readonly LocatedRace[]): Problem<RaceMessageId>[] {
  const seen = new Set<string>();
  const told = found.filter(({ decider, writer, other, kind }) => kind !== 'clash' && installedPackageOf(decider) === null && isNew(seen, `${writer.module}|${other.module}|${other.cell.path.join('.')}`));
  return inOrder(told.map((race) => {
    const place = race.kind === 'late' || race.kind === 'early' ? 'before' : race.kind === 'chance' ? 'after that only because of the order of the imports' : 'before or after that, as a top-level await decides';
    const { data, ...problem } = problemOf(race);
    return { ...problem, messageId: 'unknown', data: { ...data, place, write: race.writer.message } };
  }));
}

function isNew(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).size > 0;
}

function problemOf(race: LocatedRace): Problem<RaceMessageId> {
  const { kind, decider, writer, other } = race;
  const nameOf = naming(decider);
  const isAbove = kind === 'early' && other.module === decider;
  const data = {
    write: capitalised(writer.message),
    read: capitalised(other.message),
    writer: nameOf(writer.module),
    reader: nameOf(other.module),
    writes: `writes it${writer.conditional ? ' (under some condition)' : ''}`,
    cell: cellText(other),
    making: other.initialiser === '' ? '' : ` for \`${other.initialiser}\``,
    writerWay: wayText(writer, nameOf),
    readerWay: wayText(other, nameOf),
    entries: entriesText(race, nameOf),
    hoisted: other.import?.kind === 'require' ? 'it is required above' : 'imports run before this line',
  };
  return { messageId: isAbove ? 'above' : kind, location: locationOf(race), data };
}

/** Entry points that a message names. */
const NAMED_ENTRIES = 2;

/** " So it is when the program starts at main.js." */
function entriesText({ decider, entries }: LocatedRace, nameOf: (module: string) => string): string {
  const others = entries.filter((entry) => entry !== decider);
  if (others.length === 0) return '';
  const more = others.length - NAMED_ENTRIES;
  return ` So it is when the program starts at ${others.slice(0, NAMED_ENTRIES).map(nameOf).join(', ')}${more > 0 ? ` or ${more} more` : ''}.`;
}

function locationOf({ decider, writer, other }: LocatedRace): Location {
  if (writer.module === decider) return anchorOf(writer);
  return other.import === null ? anchorOf(other) : other.import;
}

/** " (main.js → app.js → config.js)", where more than one import leads there. */
function wayText({ way }: LocatedRaceSide, nameOf: (module: string) => string): string {
  return way.length < 3 ? '' : ` (${way.map(nameOf).join(' → ')})`;
}

/** `plugins[…]`, `process.env.PORT`. */
function cellText({ cell: { path } }: LocatedRaceSide): string {
  return path.map((name, index) => (name === '*' ? '[…]' : index === 0 ? name : `.${name}`)).join('');
}

/** Names of modules as the deciding one would import them, without `./`; of installed files their package. */
function naming(decider: string): (module: string) => string {
  const folder = posix.dirname(decider);
  return (module) => {
    const installed = installedPackageOf(module);
    return installed !== null && installed !== installedPackageOf(decider) ? installed : posix.relative(folder, module);
  };
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
