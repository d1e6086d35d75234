import type { ClaimKind } from '../effects/index.ts';
import type { FunctionFacts, Site } from './form.ts';

/** Compiler options that change what a file means at run time; part of the key of its facts. */
export interface MeaningOptions {
  readonly verbatimModuleSyntax: boolean;
  readonly isolatedModules: boolean;
  readonly preserveConstEnums: boolean;
  readonly experimentalDecorators: boolean;
  readonly emitDecoratorMetadata: boolean;
  readonly useDefineForClassFields: boolean;
  /** What ES modules are emitted as; `node`: as the extension and the package of each say. */
  readonly module: 'esm' | 'commonjs' | 'node';
  /** The constructor initialises the fields, as TypeScript writes it without definition semantics or for targets without class fields. */
  readonly initialisesInConstructor: boolean;
  readonly jsx: 'classic' | 'automatic' | 'preserve';
  /** Dotted name, e.g. "React.createElement" or "h". */
  readonly jsxFactory: string;
  readonly jsxFragmentFactory: string;
  readonly jsxImportSource: string;
}

export const DEFAULT_MEANING: MeaningOptions = {
  verbatimModuleSyntax: false,
  isolatedModules: false,
  preserveConstEnums: false,
  experimentalDecorators: false,
  emitDecoratorMetadata: false,
  useDefineForClassFields: true,
  module: 'esm',
  initialisesInConstructor: false,
  jsx: 'automatic',
  jsxFactory: 'React.createElement',
  jsxFragmentFactory: 'React.Fragment',
  jsxImportSource: 'react',
};

/** `commonjs` is also what a file without any module syntax is, unless its extension or package says otherwise. */
export type ModuleFormat = 'esm' | 'commonjs';

export type RequestKind =
  /** `import x from "m"` */
  | 'static'
  /** `import "m"` */
  | 'bare'
  /** `export { x } from "m"`, `export * from "m"` */
  | 'reexport'
  /** `import("m")` */
  | 'dynamic'
  /** `require("m")` of the CommonJS wrapper, `import x = require("m")` */
  | 'require'
  /** `new Worker(new URL("m", import.meta.url))` */
  | 'worker'
  /** The module that the automatic JSX runtime imports; its site is the first element. */
  | 'jsx'
  /** Erased at compile time: `import type`, or never used as a value */
  | 'type';

/** One place that names another module. Import declarations and re-exports come first; otherwise in source order. */
export interface ModuleRequest {
  readonly specifier: string;
  readonly kind: RequestKind;
  /** Runs when the module is loaded; false inside function bodies. */
  readonly eager: boolean;
  /** `import defer`. */
  readonly deferred: boolean;
  /** `with { type: "json" }` and the like. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly site: Site;
}

/** A name bound by an import declaration that survives compilation. */
export interface ImportBinding {
  readonly local: string;
  readonly request: number;
  /** The imported name; `default`; or `*` for the namespace. */
  readonly name: string;
  readonly site: Site;
}

export type Export =
  /** A binding of the module's frame. */
  | { readonly kind: 'local'; readonly slot: number }
  /** `import { x } from "m"; export { x }`. */
  | { readonly kind: 'import'; readonly binding: number }
  /** `export { x as y } from "m"`; name `*` for `export * as y from "m"`. */
  | { readonly kind: 'reexport'; readonly request: number; readonly name: string };

/** A comment `#__PURE__` or `#__NO_SIDE_EFFECTS__` that stands where no tool reads it. Offsets, the ends exclusive. */
export interface MisplacedAnnotation {
  readonly claim: ClaimKind;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
  /** The call or function before which it was most likely meant to stand; null where there is none. */
  readonly meant: { readonly start: number; readonly end: number; readonly line: number; readonly endLine: number } | null;
  /** Stands outside of all functions. */
  readonly eager: boolean;
}

/**
 * Everything about one file that a function of its text (and of {@link MeaningOptions}) can say. Immutable and plain:
 * it can be stored, sent between threads and compared.
 */
export interface ModuleFacts {
  readonly format: ModuleFormat;
  readonly requests: readonly ModuleRequest[];
  readonly imports: readonly ImportBinding[];
  /** By exported name, in source order. Names of types are not in it. */
  readonly exports: Readonly<Record<string, Export>>;
  /** Requests of `export * from "m"`. */
  readonly stars: readonly number[];
  /** `functions[0]` is the module body. */
  readonly functions: readonly FunctionFacts[];
  /** Flat pairs of start and end offsets (UTF-16, in the text without its byte order mark), by {@link Site}. */
  readonly sites: readonly number[];
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
  readonly hashbang: boolean;
  /** Exports anything at all, types included. */
  readonly hasExports: boolean;
  readonly misplaced: readonly MisplacedAnnotation[];
  /** Has `await` at its top level. */
  readonly suspends: boolean;
  /** Code in it may name the `module` of CommonJS. */
  readonly namesModule: boolean;
  readonly decorators: 'legacy' | 'standard';
  readonly language: 'javascript' | 'typescript';
}

/** Line (from 1) and column (from 1) of an offset. */
export function positionOf(facts: Pick<ModuleFacts, 'lineStarts'>, offset: number): { line: number; column: number } {
  const { lineStarts } = facts;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
