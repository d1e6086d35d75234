import { posix } from 'node:path';
import Table from 'cli-table3';
import type { Verdict } from '../effects/index.ts';
import type { ModuleReport } from '../session/index.ts';
import { compareNames } from './file-names.ts';
import { printable } from './printable.ts';
import type { TextStyle } from './style.ts';
import { countVerdicts } from './totals.ts';

/** Up to here each module has its row; beyond, each folder has one. */
const MOST_ROWS = 60;

export interface Folder {
  readonly name: string;
  readonly reports: readonly ModuleReport[];
}

/** Modules by the folder they lie in, in code unit order. */
function foldersOf(reports: readonly ModuleReport[], style: TextStyle): readonly Folder[] {
  const folders = new Map<string, ModuleReport[]>();
  for (const report of reports) {
    const name = posix.dirname(style.nameOf(report.module));
    const members = folders.get(name) ?? [];
    members.push(report);
    folders.set(name, members);
  }
  return [...folders].map(([name, members]) => ({ name, reports: members })).sort((left, right) => compareNames(left.name, right.name));
}

/** Too many modules to tell everything about each. */
export function isLarge(reports: readonly ModuleReport[]): boolean {
  return reports.length > MOST_ROWS;
}

export function verdictTable(reports: readonly ModuleReport[], style: TextStyle): string {
  const folders = foldersOf(reports, style);
  return isLarge(reports) ? folderTable(folders, style) : moduleTable(folders, style);
}

function moduleTable(folders: readonly Folder[], style: TextStyle): string {
  const table = plainTable(['module', 'verdict', 'with imports', 'what it does'], style);
  for (const folder of folders) {
    table.push([{ content: style.colors.bold(printable(folder.name)), colSpan: 4 }]);
    for (const report of folder.reports) table.push(moduleRow(report, style));
  }
  return render(table);
}

function moduleRow(report: ModuleReport, style: TextStyle): string[] {
  const name = printable(posix.basename(style.nameOf(report.module)));
  return [`  ${name}`, style.verdict(report.verdict), style.verdict(report.closure), kindsOf(report)];
}

function kindsOf({ verdict, effects, reasons }: ModuleReport): string {
  const decisive: readonly { readonly kind: string }[] = verdict === 'unknown' ? reasons : effects;
  return [...new Set(decisive.map(({ kind }) => kind))].join(', ');
}

function folderTable(folders: readonly Folder[], style: TextStyle): string {
  const table = plainTable(['folder', 'modules', 'pure', 'impure', 'unknown'], style, 1);
  for (const { name, reports } of folders) {
    const totals = countVerdicts(reports.map(({ verdict }) => verdict));
    const cell = (verdict: Verdict) => (totals[verdict] === 0 ? '' : style.verdict(verdict, String(totals[verdict])));
    table.push([printable(name), String(reports.length), cell('pure'), cell('impure'), cell('unknown')]);
  }
  return render(table);
}

/** Without frames: it is read in logs and copied as often as it is looked at. */
const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle']
    .flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`, `mid-mid`, `left-mid`, `right-mid`])
    .map((part) => [part, '']),
);

function plainTable(head: readonly string[], { colors }: TextStyle, firstNumber = head.length): Table.Table {
  return new Table({
    head: head.map((title) => colors.dim(title)),
    chars: { ...NO_FRAME, middle: '  ' },
    colAligns: head.map((_, index) => (index >= firstNumber ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
}

function render(table: Table.Table): string {
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
