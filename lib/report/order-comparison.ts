import type { ModuleId } from '../effects/index.ts';
import type { FileNames } from './file-names.ts';
import { OUTCOMES, type OrderReport } from './order.ts';
import { printable } from './printable.ts';

/** What is loaded from one entry point only, what runs at another place among the rest, and which reads give something else. */
export function orderComparisonText(left: OrderReport, right: OrderReport, nameOf: FileNames, when: readonly string[] = []): string {
  const named = (module: ModuleId): string => printable(nameOf(module));
  const [first, second] = [sequenceOf(left), sequenceOf(right)];
  const common = second.filter((module) => first.includes(module));
  const before = first.filter((module) => second.includes(module));
  const kept = new Set(longestKept(common.map((module) => before.indexOf(module))).map((index) => before[index]));
  const lines = [
    ...onlyIn(left, first, second).map((module) => `- ${named(module)}`),
    ...onlyIn(right, second, first).map((module) => `+ ${named(module)}`),
    ...common.filter((module) => !kept.has(module)).map((module) => `~ ${named(module)} runs ${placeText(module, common, named)} instead of ${placeText(module, before, named)}`),
    ...readChanges(left, right, named),
  ];
  const titles = [left, right].map(({ entry }, index) => [named(entry), ...when.slice(index, index + 1).map(printable)].join(' '));
  return `${titles.join(' → ')}: ${lines.length === 0 ? 'the same modules in the same order' : `\n${lines.join('\n')}`}\n`.replace(': \n', ':\n');
}

function sequenceOf({ modules }: OrderReport): ModuleId[] {
  return modules.map(({ loaded }) => loaded.module);
}

function onlyIn({ entry }: OrderReport, own: readonly ModuleId[], other: readonly ModuleId[]): ModuleId[] {
  return own.filter((module) => module !== entry && !other.includes(module));
}

function placeText(module: ModuleId, sequence: readonly ModuleId[], named: (module: ModuleId) => string): string {
  const previous = sequence[sequence.indexOf(module) - 1];
  return previous === undefined ? 'first' : `after ${named(previous)}`;
}

/** The longest increasing subsequence: what has not moved. */
function longestKept(values: readonly number[]): number[] {
  const best: number[][] = [];
  for (const value of values) {
    let length = 0;
    while (length < best.length && (best[length]?.at(-1) ?? 0) < value) length++;
    best[length] = [...(best[length - 1] ?? []), value];
  }
  return best.at(-1) ?? [];
}

function readChanges(left: OrderReport, right: OrderReport, named: (module: ModuleId) => string): string[] {
  const [before, after] = [outcomesOf(left, named), outcomesOf(right, named)];
  const inBoth = (module: ModuleId): boolean => [left, right].every(({ modules }) => modules.some(({ loaded }) => loaded.module === module));
  return [...new Map([...before, ...after])].filter(([key, { module }]) => inBoth(module) && before.get(key)?.outcome !== after.get(key)?.outcome).map(([key, { what }]) => `! ${what}: ${after.get(key)?.outcome ?? FINE} instead of ${before.get(key)?.outcome ?? FINE}`);
}

const FINE = 'fine';

interface ReadOutcome {
  readonly module: ModuleId;
  readonly what: string;
  readonly outcome: string;
}

/** By reader and what is read: reads that come too early, and those that race. */
function outcomesOf({ modules }: OrderReport, named: (module: ModuleId) => string): Map<string, ReadOutcome> {
  const found = new Map<string, ReadOutcome>();
  for (const { loaded: { module }, tooEarly, races } of modules) {
    for (const { message, module: made, outcome } of tooEarly) {
      found.set(`${module}|${message}|${made}`, { module, what: `${named(module)} ${printable(message)} of ${named(made)}`, outcome: OUTCOMES[outcome] });
    }
    for (const { kind, writer, other } of races) {
      const pair = [writer.module, other.module].sort().join();
      if (kind === 'clash') {
        found.set(`${pair}|${other.cell.path.join('.')}`, { module, what: `\`${printable(other.cell.path.join('.'))}\` is left as written`, outcome: `by ${named(other.module)}` });
        continue;
      }
      const outcome = kind === 'chance' ? `after ${named(writer.module)}` : kind === 'overtaking' ? 'open' : `before ${named(writer.module)}`;
      found.set(`${module}|${other.message}|${pair}`, { module, what: `${named(module)} ${printable(other.message)}`, outcome });
    }
  }
  return found;
}
