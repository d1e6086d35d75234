import path from 'node:path';
import { createSession, DEFAULT_OPTIONS } from '../../../lib/api.ts';
import type { LocatedRace } from '../../../lib/session/index.ts';
import { memoryHost } from '../../incremental/memory-host.ts';
import { CELL_OF, entryTexts, racerTexts, type RacerSketch } from './sketch.ts';
import { runNode } from '../../run-process.ts';

/** One load of everything, from one entry point. */
export interface LoadRun {
  /** What each read gave. */
  readonly seen: Readonly<Record<string, unknown>>;
  /** Modules in the order in which they ran. */
  readonly order: readonly string[];
  /** What the state is in the end. */
  readonly left: Readonly<Record<string, unknown>>;
}

/** Runs programs in a fresh process of this Node, each from entry points with their imports in every order. */
export function observeOrders(programs: readonly (readonly RacerSketch[])[]): LoadRun[][] {
  const input = programs.map((racers) => JSON.stringify({ modules: racerTexts(racers, true), entries: entryTexts(racers.length) })).join('\n');
  const { stdout, stderr, status } = runNode(['--no-warnings', '--experimental-vm-modules', path.join(import.meta.dirname, 'run-orders.mjs')], { input });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map((line): LoadRun[] => JSON.parse(line));
}

/** One line for each read, and for each piece of state in the end, of which the runs and the analysis say different things. */
export function raceDifferences(racers: readonly RacerSketch[], runs: readonly LoadRun[]): string[] {
  const isOrdered = !racers.some(({ suspends }) => suspends);
  const entries = entryTexts(racers.length);
  const [first, last] = [entries[0] as string, entries[entries.length - 1] as string].map((entry) => racesFrom(racers, entry)) as [LocatedRace[], LocatedRace[]];
  const clashes = first.filter(({ kind, other }) => kind === 'clash' || (kind === 'overtaking' && other.initialiser === ''));
  const reads = new Map(first.filter(({ other }) => other.initialiser !== '').map((race) => [race.other.initialiser, race]));
  const lines = isOrdered ? [...misplaced(first, (runs[0] as LoadRun).order), ...misplaced(last, (runs[runs.length - 1] as LoadRun).order)] : [];
  for (const name of Object.keys(runs[0]?.seen ?? {})) {
    const differs = new Set(runs.map(({ seen }) => JSON.stringify(seen[name]))).size > 1;
    const race = reads.get(name);
    // Of two that write what does not go together, who comes last decides what is read after both.
    if (differs && race === undefined && !isToldOf(clashes, cellOf(racers, name))) lines.push(`${name} differs, and nothing is told`);
    if (isOrdered && !differs && race !== undefined && race.kind !== 'late') lines.push(`${name} never differs, but it is told: ${race.kind} of ${race.writer.module}`);
  }
  for (const name of Object.keys(runs[0]?.left ?? {})) {
    const differs = new Set(runs.map(({ left }) => JSON.stringify(left[name]))).size > 1;
    const isTold = isToldOf(clashes, name);
    if (differs && !isTold) lines.push(`${name} is left in several states, and no clash is told`);
    if (isOrdered && !differs && isTold && name !== 'list' && name !== 'tags') lines.push(`${name} is left in one state, but a clash is told`);
  }
  return lines;
}

function isToldOf(clashes: readonly LocatedRace[], cell: string): boolean {
  return clashes.some(({ other: { cell: { path: names } } }) => names.slice(-2).join('.') === cell || names[0] === cell);
}

/** `r<module>_<step>` */
function cellOf(racers: readonly RacerSketch[], name: string): string {
  const [, module = '', step = ''] = /^r(\d+)_(\d+)$/u.exec(name) ?? [];
  const read = racers[Number(module)]?.steps[Number(step)]?.read;
  return read === undefined ? '' : CELL_OF[read];
}

function racesFrom(racers: readonly RacerSketch[], entry: string): LocatedRace[] {
  const files = new Map(Object.entries({ ...racerTexts(racers, false), 'entry.js': entry }).map(([name, text]) => [`/p/${name}`, text]));
  const session = createSession(memoryHost({ files, aliases: new Map(), packageType: 'module' }), DEFAULT_OPTIONS);
  return [...session.racesWithin('/p/entry.js')];
}

/** Races of which the run had the modules in the other order. */
function misplaced(races: readonly LocatedRace[], order: readonly string[]): string[] {
  const placeOf = (module: string): number => order.indexOf(module.slice('/p/'.length, -'.js'.length));
  return races.flatMap(({ kind, writer, other }) => {
    const isBefore = placeOf(writer.module) < placeOf(other.module);
    return isBefore === (kind === 'chance' || kind === 'clash') ? [] : [`${kind}: ${writer.module} and ${other.module} ran as ${order.join(' ')}`];
  });
}
