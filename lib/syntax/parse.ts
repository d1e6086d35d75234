import { parseSync } from 'oxc-parser';
import type { Comment, OxcError, ParseResult, Program } from './ast.ts';
import { type Language, languageOf } from './language.ts';
import type { ComponentCode } from './component-code.ts';
import { findDeepNesting } from './nesting.ts';

/** The `type` field of the nearest `package.json`. */
export type PackageType = 'module' | 'commonjs';

export interface ParsedModule {
  readonly kind: 'parsed';
  readonly text: string;
  readonly program: Program;
  /** Only where the text mentions an annotation or a pragma; else empty. */
  readonly comments: readonly Comment[];
  readonly typescript: boolean;
  readonly format: 'esm' | 'commonjs';
  /** Of a file whose scripts stand in markup: what its compiler makes of the component; `program` is the module. */
  readonly component?: ComponentCode;
  /** `$state` and its like are keywords of Svelte's compiler. */
  readonly runes?: boolean;
}

export interface ParseFailure {
  readonly kind: 'failed';
  /** One clause, such as "syntax error on line 3: Unexpected token". */
  readonly reason: string;
}

export interface ParseOptions {
  /** `return` may stand outside of functions, where a compiler puts the code into one. */
  readonly returnsAnywhere?: boolean;
}

/**
 * Parses a file whose language is decided by the extension of `path`. Never throws: what the parser rejects, and what
 * is nested so deep that it would overflow the parser's native stack, is a failure.
 */
export function parse(path: string, text: string, packageType: PackageType | null = null, options: ParseOptions = {}): ParsedModule | ParseFailure {
  const language = languageOf(path);
  const deep = findDeepNesting(text, language);
  if (deep !== null) return { kind: 'failed', reason: `${deep.what} ${deep.limit} on line ${lineOf(text, deep.offset)}` };
  try {
    return parseText(path, text, language, packageType, options);
  } catch (error) {
    // The parser hands its tree over as one string, which has a greatest length.
    if (text.length > LARGE) return { kind: 'failed', reason: `too large to parse (${Math.round(text.length / 1e6)} MB)` };
    return { kind: 'failed', reason: `the parser failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Smallest text whose tree was seen not to fit: 5 MB of one-letter statements. */
const LARGE = 4_000_000;

function parseText(path: string, text: string, language: Language, packageType: PackageType | null, { returnsAnywhere = false }: ParseOptions): ParsedModule | ParseFailure {
  const checked = !returnsAnywhere && isChecked(path, language) && isWritten(text);
  const { result, error } = attemptAll(path, text, language, checked, (error) => returnsAnywhere && complainsOfReturn(error, text));
  if (error !== undefined) {
    const offset = error.labels[0]?.start;
    const place = offset === undefined ? '' : ` on line ${lineOf(text, offset)}`;
    return { kind: 'failed', reason: `syntax error${place}: ${error.message}` };
  }
  const { program } = result;
  const comments = mentionsAnnotation(text) ? result.comments : [];
  return { kind: 'parsed', text, program, comments, typescript: language.typescript, format: formatOf(program, language, packageType) };
}

/** Nobody writes a longer file; of what is generated the parser would look at each name for longer than it parses. */
const WRITTEN = 500_000;

/** Nor a longer line, which the parser quotes as a whole with each name that it objects to: 30,000 on one of 60 kB took 4 GB. */
const WRITTEN_LINE = 2_000;

function isWritten(text: string): boolean {
  if (text.length >= WRITTEN) return false;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    if (end - start > WRITTEN_LINE) return false;
    start = end + 1;
  }
  return text.length - start <= WRITTEN_LINE;
}

/**
 * Whether names are looked at as well: `let` declared twice, an export of what nobody declares. Of TypeScript a compiler
 * says that, which also knows types; an installed file has been loaded by others, and looking costs.
 */
function isChecked(path: string, { typescript }: Language): boolean {
  return !typescript && !path.includes('/node_modules/');
}

type Attempt = 'module' | 'commonjs' | 'unambiguous';

interface Outcome {
  readonly result: ParseResult;
  readonly error: OxcError | undefined;
}

/**
 * A file whose extension leaves it open is read as what its syntax says. Without module syntax it may still be a
 * CommonJS file with `return` at its top level or sloppy names, or a module whose only sign is a `for await`.
 */
function attemptAll(path: string, text: string, language: Language, checked: boolean, isAllowed: (error: OxcError) => boolean): Outcome {
  const attempt = (sourceType: Attempt): Outcome => {
    const { dialect, typescript } = language;
    const result = parseSync(path, text, { lang: dialect, sourceType, astType: typescript ? 'ts' : 'js', preserveParens: false, showSemanticErrors: checked });
    return { result, error: result.errors.find((error) => error.severity === 'Error' && !isAllowed(error)) };
  };
  if (language.format === 'esm') return attempt('module');
  if (language.format === 'commonjs') return attempt('commonjs');
  const first = attempt('unambiguous');
  if (first.error === undefined || first.result.program.sourceType === 'module') return first;
  for (const other of ['commonjs', 'module'] as const) {
    const next = attempt(other);
    if (next.error === undefined) return next;
  }
  return first;
}

/** The only thing that is wrong with the keyword alone is its place. */
function complainsOfReturn({ labels }: OxcError, text: string): boolean {
  return labels.length === 1 && labels.every(({ start, end }) => text.slice(start, end) === 'return');
}

function formatOf(program: Program, language: Language, packageType: PackageType | null): 'esm' | 'commonjs' {
  if (language.format !== 'open') return language.format;
  if (language.typescript && program.body.some((statement) => statement.type === 'TSExportAssignment')) return 'commonjs';
  if (program.sourceType === 'module') return 'esm';
  return packageType === 'module' ? 'esm' : 'commonjs';
}

const ANNOTATIONS = ['__PURE__', '__NO_SIDE_EFFECTS__', '@jsx', '@pure', '@nosideeffects'];

/** Fetching comments from the parser costs, and hardly any file has one that means something. */
function mentionsAnnotation(text: string): boolean {
  return ANNOTATIONS.some((annotation) => text.includes(annotation));
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
