import { expectPresent } from '../base/invariant.ts';
import type { MisplacedAnnotation } from '../facts/index.ts';
import type { LocatedRefutation, Location, ModuleReport } from '../session/index.ts';
import { allows } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { anchorOf, compareLocations } from './anchor.ts';
import type { Edit } from './edit.ts';
import { isFailure } from './import-effects.ts';

export const ANNOTATION_MESSAGES = {
  refutedCall: 'This call is annotated as pure, but {{witness}}{{note}}. A bundler may drop it: remove the annotation, or the effect.',
  refutedFunction: '{{subject}} is annotated as free of side effects, but {{witness}}{{note}}. A bundler may drop its calls: remove the annotation, or the effect.',
  misplacedPure: 'No bundler reads this annotation here: {{place}}.',
  misplacedFunction: 'No bundler reads this annotation here: {{place}}.',
  move: 'Move it there.',
  remove: 'Remove it.',
} as const;
export type AnnotationMessageId = keyof typeof ANNOTATION_MESSAGES;

/** Something to report of a claim, and how it can be mended. */
export interface AnnotationFinding {
  readonly id: AnnotationMessageId;
  readonly data: Readonly<Record<string, string>>;
  readonly location: Location;
  /** Changes no bundle and no verdict, or only to what the analysis has proved. */
  readonly fix: readonly Edit[] | null;
  readonly suggestions: readonly { readonly id: AnnotationMessageId; readonly edits: readonly Edit[] }[];
}

export interface AnnotationPolicy {
  /** Refutations by an effect behind a guard that the analysis cannot decide. */
  readonly conditional: 'ignore' | 'report';
  readonly allow: Allowance;
}

/** What to report of the claims in one module's text, in the order of the text. */
export function annotationFindings(report: ModuleReport, text: string, policy: AnnotationPolicy): readonly AnnotationFinding[] {
  const refuted = report.refuted.filter(({ effect }) => (policy.conditional === 'report' || !effect.conditional) && !allows(policy.allow, effect));
  const findings = [...refuted.map(refutation), ...report.misplaced.map((annotation) => misplacement(annotation, report, text))];
  return findings.sort((left, right) => compareLocations(left.location, right.location));
}

function refutation({ kind, subject, at, effect }: LocatedRefutation): AnnotationFinding {
  const { file, line, column, endLine, endColumn } = at;
  const data = { subject: subject === '' ? 'This function' : `\`${subject}()\``, witness: effect.trace.length === 1 ? `it ${effect.message}` : effect.message, note: effect.conditional ? ' (under some condition)' : '' };
  // Of a function, its body need not be underlined.
  if (kind === 'noSideEffects') return { id: 'refutedFunction', data, location: { file, line, column, endLine: line, endColumn: column }, fix: null, suggestions: [] };
  return { id: 'refutedCall', data, location: { file, line, column, endLine, endColumn }, fix: null, suggestions: [] };
}

function misplacement(annotation: MisplacedAnnotation, report: ModuleReport, text: string): AnnotationFinding {
  const { claim, line, column, endLine, endColumn, meant } = annotation;
  const finding = {
    id: claim === 'pure' ? ('misplacedPure' as const) : ('misplacedFunction' as const),
    data: { place: placeFor(annotation) },
    location: { file: report.module, line, column, endLine, endColumn },
  };
  const removal = removalOf(annotation, text);
  if (meant === null) return { ...finding, fix: [removal], suggestions: [] };
  const move = [removal, { start: meant.start, end: meant.start, text: `${asBlock(annotation, text)} ` }];
  if (isProved(annotation, report)) return { ...finding, fix: move, suggestions: [] };
  return { ...finding, fix: null, suggestions: [{ id: 'move', edits: move }, { id: 'remove', edits: [removal] }] };
}

function placeFor({ claim, meant }: MisplacedAnnotation): string {
  if (claim === 'pure') return meant === null ? 'it means something only before a call or `new`' : 'it has to stand directly before the call or `new`';
  return meant === null ? 'it means something only before a function or a `const` that holds one' : 'it has to stand directly before the function';
}

/** Whether the load runs the call that is meant, and nothing was found in it. */
function isProved({ claim, meant, eager }: MisplacedAnnotation, { effects, reasons }: ModuleReport): boolean {
  // What follows a certain exception is not run.
  if (claim !== 'pure' || meant === null || !eager || effects.some(isFailure)) return false;
  return ![...effects, ...reasons].map(anchorOf).some((place) => place.line <= meant.endLine && place.endLine >= meant.line);
}

/** With the white space after it; the whole line where nothing else stands in it. */
function removalOf({ start, end }: MisplacedAnnotation, text: string): Edit {
  const before = expectPresent(/[^\S\n]*$/u.exec(text.slice(0, start)), 'white space, if only none')[0].length;
  const after = expectPresent(/^[^\S\n]*/u.exec(text.slice(end)), 'white space, if only none')[0].length;
  const opensLine = start - before === 0 || text[start - before - 1] === '\n';
  if (opensLine && text[end + after] === '\n') return { start: start - before, end: end + after + 1, text: '' };
  return { start, end: end + after, text: '' };
}

function asBlock({ start, end }: MisplacedAnnotation, text: string): string {
  const written = text.slice(start, end);
  return written.startsWith('//') ? `/*${written.slice(2).trimEnd()} */` : written;
}
