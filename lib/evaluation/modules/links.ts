import type { ModuleId } from '../../effects/index.ts';
import type { FunctionIndex, ModuleFacts } from '../../facts/index.ts';
import type { TypeAnswer, TypeQuestion } from '../../types/index.ts';
import type { Environment, HeapObject, Unknown } from '../../values/index.ts';
import type { CellPaths } from '../shared-state/cell-paths.ts';
import type { Completions } from './completions.ts';
import type { Extenders, Extensions } from './extensions.ts';

/** Where a request of a module leads. */
export type LinkTarget =
  | { readonly kind: 'module'; readonly module: ModuleId }
  | { readonly kind: 'builtin'; readonly name: string }
  /** Exists and runs no code. */
  | { readonly kind: 'asset' }
  | { readonly kind: 'unresolved'; readonly reason: string };

/** A module as evaluation leaves it: its bindings and, for CommonJS, its `module` object. */
export interface ModuleInstance {
  readonly module: ModuleId;
  /** Of its present text: an instance may have been made from an earlier one. */
  facts: ModuleFacts;
  readonly environment: Environment;
  /** The CommonJS `module` object; null for an ES module. */
  readonly commonjs: HeapObject | null;
  /** The ES module namespace, or what `import * as` of a CommonJS module gives. */
  readonly namespace: HeapObject;
  /** Its own load has been evaluated; before that its bindings hold what instantiation gives them. */
  loaded: boolean;
  /** Its evaluation was given up: its values may be other than they look. */
  incomplete: Unknown | null;
  /** What its load stored in objects of other modules. */
  extensions: Extensions;
  /** What its load completed in other modules. */
  completed: Completions;
  /** Functions and classes that its load made. */
  readonly functions: HeapObject[];
  /** Names for what its load left, made when somebody else touches that; null before. */
  paths: CellPaths | null;
  /** Its own functions that its load called. */
  readonly called: Set<FunctionIndex>;
}

/** A name that an import or a re-export asks for, and that its module does not export, or in two meanings. */
export interface MissingName {
  readonly request: number;
  readonly name: string;
  readonly isAmbiguous: boolean;
}

/** What evaluation knows about other modules. Implemented by `lib/link`. */
export interface Links {
  target(module: ModuleId, request: number): LinkTarget;
  /** The code of a module as it is now: an instance may have been made from an earlier text. */
  facts(module: ModuleId): ModuleFacts | null;
  /** Names that a module asks for in vain: an engine never loads it. */
  missingNames(module: ModuleId): readonly MissingName[];
  /** Null where the module could not be read or parsed; {@link failure} says why. */
  instance(module: ModuleId): ModuleInstance | null;
  failure(module: ModuleId): string;
  /** Null where there is no answer; absent where nobody is asked. */
  answerOf?(module: ModuleId, question: TypeQuestion): TypeAnswer | null;
  /** Where it is known from what the module's load does, whatever its code says; null: nowhere. */
  knownFrom(module: ModuleId): string | null;
  /** Modules loaded before those that are being judged, and members of their import cycle, whose loads changed objects of this one. */
  extendersOf(owner: ModuleId): Extenders;
  /** Whether TypeScript makes a CommonJS module of it: what it imports is then looked up in `exports` objects. */
  emitsCommonJs(module: ModuleId): boolean;
  /** Whether the load of a module, of another component, waits for something: `require` refuses an ES module that does. */
  suspends(module: ModuleId): boolean;
  /** Name for messages: a path relative to the importing module, or the package's. */
  displayName(module: ModuleId): string;
}
