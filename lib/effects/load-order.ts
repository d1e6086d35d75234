import type { ModuleId, Trace } from './verdict.ts';

/** How a binding comes to be, which decides what reading it gives before the code that makes it has run. */
export const DECLARATIONS = {
  function: 'a function',
  class: 'a class',
  constant: 'a `let` or `const`',
  default: 'a default export',
  variable: 'a `var`',
  enum: 'an enum',
  namespace: 'a namespace',
  exports: 'a property of `exports`',
  static: 'a static member',
} as const;
export type Declaration = keyof typeof DECLARATIONS;

/** What a read of `module.exports` as a whole names as its binding. */
export const WHOLE_EXPORTS = 'module.exports';

/** An `import` or re-export that leads to a binding. */
export interface ImportStep {
  readonly module: ModuleId;
  /** Index of the request; null where it is not known. */
  readonly request: number | null;
}

/** A read, while a module is loaded, of a binding that some module's body makes: of another module, or further down in the same one. */
export interface EagerRead {
  /** The module whose body makes the binding, found through re-exports. */
  readonly module: ModuleId;
  /** Its name there; `*default*` for a default export without a name. */
  readonly binding: string;
  readonly declaration: Declaration;
  /** Index of the statement that makes it, in its module's top level; null where that is not one statement. */
  readonly madeBy: number | null;
  /** The import by which the code that reads knows it, and the re-exports behind that; empty for its own module's code. */
  readonly steps: readonly ImportStep[];
  /** Exported by its own name. */
  readonly isExported: boolean;
  /** What is being made at the top level of the reading module: the declared names, or empty. */
  readonly initialiser: string;
  /** Behind a guard that the analysis cannot decide. */
  readonly conditional: boolean;
  /** Set in motion by the load, and read after it: in a callback, or behind an `await` of a function. */
  readonly isLate: boolean;
  /** Leads from the reading module's top level to the read. */
  readonly trace: Trace;
}

/** How far a CommonJS module had come when it required another. */
export interface ExportPrefix {
  /** Index of the request. */
  readonly request: number;
  /** Index of the statement of the top level that requires. */
  readonly statement: number;
  /** Sorted. */
  readonly exported: readonly string[];
  /** `module.exports` is another object by the end of the load. */
  readonly isReplaced: boolean;
}

/** What of a module's load depends on the order in which modules are loaded. */
export interface LoadReads {
  /** Reads that fail in no order at all: of bindings further down in the same module. */
  readonly early: readonly EagerRead[];
  /** Of other modules, where the module is in an import cycle: elsewhere what is imported has been loaded. */
  readonly eager: readonly EagerRead[];
  readonly prefixes: readonly ExportPrefix[];
}

export const NO_READS: LoadReads = { early: [], eager: [], prefixes: [] };
