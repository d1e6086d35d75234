import { STATE_LEVELS, type ModuleId, type StateLevel } from '../effects/index.ts';
import type { FileNames } from './file-names.ts';
import { printable } from './printable.ts';

interface User {
  readonly module: ModuleId;
  readonly name: string;
  readonly phase: string;
}

/** A piece of shared state with who uses it. */
interface ReportedCell {
  readonly level: StateLevel;
  readonly owner: ModuleId | null;
  readonly name: string;
  readonly value: string;
  readonly writers: readonly User[];
  readonly readers: readonly User[];
}

interface ReportedSafety {
  readonly answer: string;
  readonly because: string | null;
  readonly by: string | null;
}

interface ReportedModule {
  readonly module: ModuleId;
  readonly unisolated: ReportedSafety;
  readonly twice: ReportedSafety;
  readonly workers: ReportedSafety;
  readonly snapshot: ReportedSafety;
}

/** Users that one line names. */
const NAMED = 4;

/** A heading a level, a line a cell: what it is, who writes it and who reads it; then a line a module: what is safe to do with it. */
export function stateText(cells: readonly ReportedCell[], modules: readonly ReportedModule[], nameOf: FileNames): string {
  const lines = STATE_LEVELS.flatMap((level) => {
    const found = cells.filter((cell) => cell.level === level);
    return found.length === 0 ? [] : [`${level} state`, ...found.map((cell) => `  ${lineOf(cell, nameOf)}`)];
  });
  const safe = modules.map(({ module, unisolated, twice, workers, snapshot }) => printable(`  ${nameOf(module)}  without isolation: ${safetyText(unisolated)}; twice: ${safetyText(twice)}; in workers: ${safetyText(workers)}; in a snapshot: ${safetyText(snapshot)}`));
  return `${[...(lines.length === 0 ? ['no shared state'] : lines), 'modules', ...safe].join('\n')}\n`;
}

function safetyText({ answer, because }: ReportedSafety): string {
  return because === null || answer === 'unknown' ? answer : `${answer} (${because})`;
}

function lineOf({ owner, name, value, writers, readers }: ReportedCell, nameOf: FileNames): string {
  const place = owner === null ? '' : `${nameOf(owner)}  `;
  return printable(`${place}${name}  ${value}${usersText('written by', writers, nameOf, owner)}${usersText('read by', readers, nameOf, owner)}`);
}

function usersText(what: string, users: readonly User[], nameOf: FileNames, owner: ModuleId | null): string {
  if (users.length === 0) return '';
  const named = users.slice(0, NAMED).map(({ module, name, phase }) => `${name === '' ? 'a callback' : name}${module === owner ? '' : ` (${nameOf(module)})`}${phase === 'run' ? '' : ` at ${phase}`}`);
  return `; ${what} ${named.join(', ')}${users.length > NAMED ? ` and ${users.length - NAMED} more` : ''}`;
}

/** The same as one JSON object. */
export function stateJson(cells: readonly ReportedCell[], modules: readonly ReportedModule[], nameOf: FileNames): string {
  const usersOf = (users: readonly User[]): object[] => users.map(({ module, name, phase }) => ({ module: nameOf(module), name, phase }));
  return JSON.stringify({ cells: cells.map(({ level, owner, name, value, writers, readers }) => ({ level, owner: owner === null ? null : nameOf(owner), name, value, writers: usersOf(writers), readers: usersOf(readers) })), modules: modules.map(({ module, unisolated, twice, workers, snapshot }) => ({ module: nameOf(module), unisolated, twice, workers, snapshot })) });
}
