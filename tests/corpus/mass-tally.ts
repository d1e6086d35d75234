import { statSync } from 'node:fs';
import path from 'node:path';

/** A module under a megabyte should not take longer. The first of a process bears its start and what it loads. */
const SLOW_MS = 2000;
const LARGE = 1_000_000;
const MOST_SHOWN = 25;

/** What became of many modules. */
export class Tally {
  private readonly verdicts = { pure: 0, impure: 0, unknown: 0 };
  /** Reasons of unknown modules: how many modules give each first. */
  private readonly causes = new Map<string, number>();
  private readonly defects: string[] = [];
  private readonly givenUp: string[] = [];
  private readonly slow: { readonly module: string; readonly seconds: number }[] = [];
  /** Each with its first reason. */
  readonly unknownModules: string[] = [];

  note(folder: string, line: string, milliseconds: number): void {
    const { module, verdict, reasons } = asJudgement(JSON.parse(line));
    this.verdicts[verdict] += 1;
    if (reasons.some(({ kind }) => kind === 'internal')) this.defects.push(module);
    if (verdict === 'unknown') {
      const { kind, message } = reasons[0] ?? { kind: 'none', message: '' };
      const cause = `${kind}: ${generalised(message)}`;
      this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1);
      this.unknownModules.push(`${module}\t${kind}\t${message}`);
    }
    if (milliseconds > SLOW_MS && statSync(path.join(folder, module)).size < LARGE) this.slow.push({ module, seconds: milliseconds / 1000 });
  }

  giveUp(module: string, ended: string): void {
    this.givenUp.push(`${module}: ${ended}`);
  }

  add(other: Tally): void {
    for (const verdict of ['pure', 'impure', 'unknown'] as const) this.verdicts[verdict] += other.verdicts[verdict];
    for (const [cause, count] of other.causes) this.causes.set(cause, (this.causes.get(cause) ?? 0) + count);
    this.defects.push(...other.defects);
    this.givenUp.push(...other.givenUp);
    this.slow.push(...other.slow);
  }

  get isClean(): boolean {
    return this.defects.length === 0 && this.givenUp.length === 0;
  }

  text(): string {
    const { pure, impure, unknown } = this.verdicts;
    const judged = pure + impure + unknown;
    const slow = this.slow.toSorted((left, right) => right.seconds - left.seconds);
    const causes = [...this.causes].sort(([, left], [, right]) => right - left);
    return [
      `${judged} modules: ${pure} pure, ${impure} impure, ${unknown} unknown (${((100 * unknown) / Math.max(judged, 1)).toFixed(1)} %)`,
      `defects: ${listed(this.defects)}`,
      `without a verdict: ${listed(this.givenUp)}`,
      `slow: ${listed(slow.map(({ module, seconds }) => `${module} ${seconds.toFixed(1)} s`))}`,
      `causes of unknown: ${listed(causes.map(([cause, count]) => `${count} ${cause}`))}`,
    ].join('\n');
  }
}

function listed(lines: readonly string[]): string {
  const more = lines.length > MOST_SHOWN ? [`… ${lines.length - MOST_SHOWN} more`] : [];
  return lines.length === 0 ? 'none' : `${lines.length}${[...lines.slice(0, MOST_SHOWN), ...more].map((line) => `\n  ${line}`).join('')}`;
}

/** Without names: messages of one cause become one. */
function generalised(message: string): string {
  return message.replace(/`[^`]*`/gu, '`…`').replace(/"[^"]*"/gu, '"…"').replace(/\([^)]*\.[cm]?[jt]sx?\)/gu, '(…)').replace(/\d+/gu, '0');
}

interface Judgement {
  readonly module: string;
  readonly verdict: 'pure' | 'impure' | 'unknown';
  readonly reasons: readonly { readonly kind: string; readonly message: string }[];
}

function asJudgement(value: Judgement): Judgement {
  return value;
}
