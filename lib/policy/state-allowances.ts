import type { EffectKind, Phase } from '../effects/index.ts';
import type { LocatedStateWrite } from '../session/index.ts';
import { isLasting } from './lasting-effects.ts';
import { isChangedByReading } from './stateful-kind.ts';
import { nameMatcher } from './name-pattern.ts';
import { isServing, LASTING, lastName, type StatePolicy } from './state-policy.ts';

type Entry = LocatedStateWrite['entries'][number];

/** Effects that leave shared state behind; others are what programs are for. */
const CHANGES: readonly EffectKind[] = ['global-write', 'builtin-write', 'env-write', 'process', 'load', 'host'];

/** Functions of the host that set something which stays; others, like `process.exit()`, act and are over. */
const SETTING = /^(?:chdir|enterWith|initgroups|loadEnvFile|register|set\w+|umask)$/u;

/** Names of counters that measure; what counts ids gives them away. */
const METRIC = /(?:metric|stat(?:s|istics)|\w(?<!id|key|sequence|seq)counters?$|hits$|misses$|telemetry|timings?$)/iu;

/** Who calls the function that makes the write: `setup` where the way leads through a function with such a name. */
export function phaseOf({ name, trace }: Entry, isSetup: (name: string) => boolean): Extract<Phase, 'run' | 'setup'> {
  const names = [name, ...trace.flatMap(({ callee }) => (callee === undefined ? [] : [callee]))];
  return names.some((each) => isSetup(lastName(each))) ? 'setup' : 'run';
}

/** The writes that the policy reports, each with the entries that count. `all`: every write of the module. */
export function reported(module: string, all: readonly LocatedStateWrite[], policy: StatePolicy): LocatedStateWrite[] {
  const isSetup = nameMatcher(policy.setup);
  const isAllowed = nameMatcher(policy.allow);
  const adding = new Set(all.filter(isAdding).map(cellName));
  // What the module only takes things out of, others fill.
  const isOthers = (write: LocatedStateWrite): boolean => (write.thing === 'map' || write.thing === 'set') && all.every((other) => cellName(other) !== cellName(write) || isRemoving(other));
  const registries = new Set(all.filter((write) => isRemoving(write) && (adding.has(cellName(write)) || isOthers(write))).map(cellName));
  const caches = cachesOf(all);
  const counters = countersOf(all);
  const timers = timersOf(all);
  const told = all.flatMap((write) => {
    // A function that is called for each request sets up nothing, whatever its name.
    const entries = write.origin === 'request' ? write.entries : write.entries.filter((entry) => phaseOf(entry, isSetup) === 'run');
    if (entries.length === 0 || isOwnersAffair(write, module) || isCounter(write, counters, policy) || isOfNoConcern(write, policy) || isAllowed(cellName(write)) || isAllowed(write.cell.path.join('.'))) return [];
    if (policy.lasting.some((each) => isLasting(each, write, all))) return [{ ...write, entries }];
    if (isChangedByReading(write, all) || isRewinding(write) || !isSharedState(write) || (write.manner === 'freeze' && write.cell.owner === module) || isIntended(write, policy, containerOf(cellName(write), caches, registries)) || (timers.has(write.cell.path.join('.')) && policy.registries === 'ignore')) return [];
    return [{ ...write, entries }];
  });
  return policy.registries === 'ignore' ? told.filter((write) => !letsGo(write, told, all)) : told;
}

/** Sets back what the module is meant to keep: a lazy value that is dropped, a flag that is lowered. */
function letsGo(write: LocatedStateWrite, told: readonly LocatedStateWrite[], all: readonly LocatedStateWrite[]): boolean {
  const isKept = (other: LocatedStateWrite): boolean => other.cell.owner === write.cell.owner && other.cell.path.join('.') === write.cell.path.join('.') && !isLowering(other);
  return write.cell.owner !== null && isLowering(write) && all.some(isKept) && !told.some(isKept);
}

function isLowering({ manner, stores }: LocatedStateWrite): boolean {
  return manner === 'assign' && stores === 'nothing';
}

/** Nothing is meant to be shared. */
const STRICTEST: StatePolicy = { profile: 'library', setup: [], allow: [], caches: 'report', registries: 'report', metrics: 'report', counters: 'report', stores: 'report', lasting: [] };

/** Whether a later caller can see that a function wrote. `all`: every write of the module. */
export function staysBehind(write: LocatedStateWrite, all: readonly LocatedStateWrite[]): boolean {
  if (isChangedByReading(write, all) || LASTING.some((each) => each !== 'page' && isLasting(each, write, all))) return true;
  return !isRewinding(write) && isSharedState(write) && write.manner !== 'freeze' && !isIntended(withoutTrust(write), STRICTEST, null);
}

/** That a function which assigns the same place twice puts it back is likely of the host, and no more than that of other state. */
function withoutTrust(write: LocatedStateWrite): LocatedStateWrite {
  return write.guard === 'restored' && write.cell.owner !== null && !isAdding(write) ? { ...write, guard: 'none' } : write;
}

/** What functions of a module do to its own state is told there, and who calls them does not change what it is. */
function isOwnersAffair({ cell, origin, entries }: LocatedStateWrite, module: string): boolean {
  return cell.owner !== null && cell.owner !== module && origin !== 'request' && entries.every(({ trace }) => trace.at(-1)?.file === cell.owner);
}

function isOfNoConcern({ thing, cell }: LocatedStateWrite, { stores, profile, isCommand }: StatePolicy): boolean {
  if (isCommand === true && cell.owner === null && (cell.level === 'process' || cell.level === 'runtime')) return true;
  return thing === 'store' && (stores ?? (isServing(profile) ? 'report' : 'ignore')) === 'ignore';
}

interface Counters {
  /** Numbers that nothing but counting changes. */
  readonly counted: ReadonlySet<string>;
  /** Of these, the ones that are counted down as well: how many of something are there now. */
  readonly balanced: ReadonlySet<string>;
}

function countersOf(all: readonly LocatedStateWrite[]): Counters {
  const named = (write: LocatedStateWrite): string => write.cell.path.join('.');
  // Where a count starts, or starts again, the module decides.
  const isStart = ({ manner, stores, origin }: LocatedStateWrite): boolean => manner === 'assign' && stores === 'number' && origin === 'own';
  const others = new Set(all.filter((write) => write.manner !== 'count' && write.manner !== 'countDown' && write.cell.owner !== null && !isStart(write)).map(named));
  const countedBy = (way: 'count' | 'countDown'): string[] => all.filter(({ manner }) => manner === way).map(named).filter((name) => !others.has(name));
  const [up, down] = [new Set(countedBy('count')), new Set(countedBy('countDown'))];
  return { counted: new Set([...up, ...down]), balanced: new Set([...up].filter((name) => down.has(name))) };
}

function isCounter({ cell, manner, origin }: LocatedStateWrite, { counted, balanced }: Counters, { counters, registries, profile }: StatePolicy): boolean {
  if (cell.owner === null || (manner !== 'count' && manner !== 'countDown' && manner !== 'assign')) return false;
  const name = cell.path.join('.');
  if (balanced.has(name)) return registries === 'ignore';
  return counted.has(name) && origin !== 'request' && (counters ?? (profile === 'ssr' ? 'report' : 'ignore')) === 'ignore';
}

/** What holds nothing but timers that are running: to stop them, or to start no other. */
function timersOf(all: readonly LocatedStateWrite[]): ReadonlySet<string> {
  const named = (write: LocatedStateWrite): string => write.cell.path.join('.');
  const others = new Set(all.filter(({ manner, stores }) => manner !== 'schedule' && !(manner === 'assign' && stores === 'nothing')).map(named));
  return new Set(all.filter(({ manner, cell }) => manner === 'schedule' && cell.owner !== null).map(named).filter((name) => !others.has(name)));
}

/** `pattern.lastIndex = 0`: a regular expression that is set back before it is used keeps nothing. */
function isRewinding({ thing, cell }: LocatedStateWrite): boolean {
  return thing === 'regexp' && cell.path.at(-1) === 'lastIndex';
}

/** The binding, or the static member, that a cell belongs to; of the host, the cell itself. */
export function cellName({ cell: { owner, level, path } }: LocatedStateWrite): string {
  if (owner === null) return path.join('.');
  if (level === 'class') return path.slice(0, path[1] === 'prototype' ? 3 : 2).join('.');
  return path.slice(0, path[0] === 'exports' ? 2 : 1).join('.');
}

function isSharedState({ cell, effect, what, ownerPackage, writerPackage, thing, isOwnMaking }: LocatedStateWrite): boolean {
  if (thing === 'configuration') return writerPackage === null;
  if (cell.owner === null) return isSetting(effect, what, cell.path) && (writerPackage === null || effect === 'env-write');
  // What a package does with its own state, and with what it made for others, is its affair.
  return writerPackage === null || (ownerPackage === null && !isOwnMaking && thing !== 'binding' && thing !== 'function');
}

/** Bindings with containers that are filled only where they have been asked first. */
function cachesOf(all: readonly LocatedStateWrite[]): ReadonlySet<string> {
  const adding = all.filter(isAdding);
  const plain = new Set(adding.filter(({ guard }) => !isAsked(guard)).map(cellName));
  return new Set(adding.map(cellName).filter((name) => !plain.has(name)));
}

function containerOf(name: string, caches: ReadonlySet<string>, registries: ReadonlySet<string>): 'cache' | 'registry' | null {
  return registries.has(name) ? 'registry' : caches.has(name) ? 'cache' : null;
}

function isSetting(effect: EffectKind | null, what: string, path: readonly string[]): boolean {
  // Where the page goes next is what the program is for.
  if (effect === null || path.includes('location')) return false;
  if (effect === 'stdio') return what.startsWith('writes `') || path.at(-1) === 'setRawMode';
  return CHANGES.includes(effect) && (what.startsWith('writes ') || SETTING.test(path.at(-1) ?? ''));
}

function isAsked(guard: LocatedStateWrite['guard']): boolean {
  return guard === 'absence' || guard === 'size';
}

/** Also `list.length = 0`. */
function isRemoving({ manner, thing, cell }: LocatedStateWrite): boolean {
  return manner === 'remove' || (thing === 'array' && cell.path.at(-1) === 'length');
}

function isAdding({ manner }: LocatedStateWrite): boolean {
  return manner === 'fill' || manner === 'append';
}

function isIntended(write: LocatedStateWrite, policy: StatePolicy, container: 'cache' | 'registry' | null): boolean {
  const { guard, manner, origin, thing, cell } = write;
  if (guard === 'exhausted' || guard === 'restored' || manner === 'match' || manner === 'consume' || manner === 'stream') return true;
  // How one function tells another: also which request it is about, until one of them waits.
  if (guard === 'scratch') return origin !== 'request';
  if (cell.owner === null) return guard === 'absence' && origin === 'own' && write.effect === 'global-write';
  // Who takes a listener away leaves nothing behind.
  if (manner === 'remove' && thing === 'other') return true;
  // What listens to an emitter for good is told among what lasts.
  if (manner === 'listen' && origin !== 'request') return true;
  // What goes with its key may still belong to a request that the key outlives.
  if (thing === 'weak') return origin !== 'request';
  const isTable = isAdding(write);
  if (guard === 'absence' && !isTable && origin === 'own') return true;
  if (manner === 'chain') return policy.registries === 'ignore';
  if (origin === 'request') return false;
  // What the module itself does once is how it is set up.
  if ((guard === 'once' || guard === 'keyed') && origin === 'own') return true;
  if (guard === 'memo' || (isAsked(guard) && isTable)) return policy.caches === 'ignore';
  const isOfEntry = !isTable && cell.path.slice(0, -1).includes('*');
  if (container === 'registry' && (isTable || isRemoving(write) || isOfEntry)) return policy.registries === 'ignore';
  // What a cache notes about its entries is part of how it works.
  if (container === 'cache' && isOfEntry) return policy.caches === 'ignore';
  return (manner === 'count' || manner === 'countDown') && METRIC.test(cell.path.join('.')) && policy.metrics === 'ignore';
}
