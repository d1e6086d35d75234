import { chainSentence, type LocatedStateWrite, type Location } from '../session/index.ts';
import { cellName } from './state-allowances.ts';
import { nameMatcher } from './name-pattern.ts';
import { DEFAULT_SETUP, lastName } from './state-policy.ts';
import { kindOfStateful } from './stateful-kind.ts';
import type { StatefulMessageId } from './stateful-messages.ts';
import type { StatefulPolicy } from './stateful-policy.ts';

export interface StatefulProblem {
  readonly id: StatefulMessageId;
  readonly location: Location;
  readonly data: Readonly<Record<string, string>>;
  readonly write: LocatedStateWrite;
}

/**
 * One problem for each piece of shared state that the functions of a module change where they seem to read it.
 * `all`: every write of the module.
 */
export function statefulFindings(module: string, all: readonly LocatedStateWrite[], policy: StatefulPolicy): StatefulProblem[] {
  const isSetup = nameMatcher(DEFAULT_SETUP);
  const isAllowed = nameMatcher(policy.allow);
  const seen = new Set<string>();
  return all.flatMap((write): StatefulProblem[] => {
    const id = kindOfStateful(write, all);
    const key = `${id} ${write.cell.owner} ${cellName(write)}`;
    if (id === null || seen.has(key) || (id === 'memoised' && policy.memoised === 'ignore')) return [];
    if ([cellName(write), write.cell.path.join('.')].some(isAllowed)) return [];
    const entry = write.entries.find(({ name, trace }) => ![name, ...trace.map(({ callee }) => callee ?? '')].some((each) => isSetup(lastName(each))));
    const location = entry?.trace.findLast((frame) => frame.file === module);
    if (entry === undefined || location === undefined || entry.trace.at(-1)?.file !== module) return [];
    seen.add(key);
    const chain = chainSentence(write.what, [{ ...location, text: 'is called', callee: entry.name || 'a function' }, ...entry.trace]);
    const { file, line, column, endLine, endColumn } = location;
    return [{ id, location: { file, line, column, endLine, endColumn }, data: { chain: write.conditional ? `On some path, ${chain}` : capitalised(chain), cell: cellText(write) }, write }];
  });
}

function cellText({ cell }: LocatedStateWrite): string {
  return cell.path.join('.').replaceAll('.*', '[…]');
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
