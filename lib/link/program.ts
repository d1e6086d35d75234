import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { FunctionIndex, MisplacedAnnotation, ModuleFacts, ModuleFormat, ModuleRequest, Site } from '../facts/index.ts';
import type { TypeAnswer, TypeQuestion } from '../types/index.ts';
import type { KnownLoad } from './known-load.ts';
import type { SavedComponent } from './saved-component.ts';

/** Where it stands in the file is no concern of linking. */
export type OutlineRequest = Omit<ModuleRequest, 'site'>;

export type ImportedName = readonly [request: number, name: string];

/** The little that linking needs to know of a module before anybody looks at its code. Plain data. */
export interface Outline {
  readonly format: ModuleFormat;
  readonly requests: readonly OutlineRequest[];
  readonly hashbang: boolean;
  readonly hasExports: boolean;
  /** What import declarations bind: names of whatever a request leads to, `*` for its namespace. */
  readonly bindings: readonly ImportedName[];
  /** By exported name: where it comes from; null: the module's own binding. */
  readonly exported: Readonly<Record<string, ImportedName | null>>;
  /** Requests of `export * from`. */
  readonly stars: readonly number[];
  readonly misplaced: readonly MisplacedAnnotation[];
  /** Has `await` at its top level. */
  readonly suspends: boolean;
  /** Of imports, exports, the module body and the nesting of functions: what indices into the module mean. */
  shape(): string;
}

export type Outlined = { readonly kind: 'outline'; readonly outline: Outline } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Where linking gets modules from. Implemented by `lib/session`; answers do not change during one revision. Everything
 * but {@link facts} is cheap where the store has it.
 */
export interface Program {
  outline(module: ModuleId): Outlined;
  /** Null where the module could not be read or parsed. */
  facts(module: ModuleId): ModuleFacts | null;
  /** Null where the module has no such function. */
  functionFingerprint(module: ModuleId, index: FunctionIndex): string | null;
  /** The same, of the text that the module has now, whatever it has when somebody asks. */
  fingerprintsOf(module: ModuleId): (index: FunctionIndex) => string | null;
  /** Where the request with this index leads. */
  target(module: ModuleId, request: number): LinkTarget;
  /** Whether anybody answers questions about types. */
  readonly isTyped: boolean;
  /** In the order of the questions; null where there is none. */
  answersTo(module: ModuleId, questions: readonly TypeQuestion[]): readonly (TypeAnswer | null)[];
  /** Fingerprint of all that answers about the module depend on: the texts of what it imports, directly or not, and compiler options. */
  typesFingerprint(module: ModuleId): string;
  /** What is known of its load besides its code; null: nothing. */
  knownLoad(module: ModuleId): KnownLoad | null;
  /** Whether TypeScript makes a CommonJS module of it. */
  emitsCommonJs(module: ModuleId): boolean;
  /** Whether its package says in `sideEffects` that its load has no effect. */
  isClaimed(module: ModuleId): boolean;
  /** Name for messages. */
  displayName(module: ModuleId): string;
  /** A name that means the same module on another machine, and back. */
  reference(module: ModuleId): string;
  moduleOf(reference: string): ModuleId;
  /** Earlier results for the component with this first member under this key, valid only where their dependencies are as they were. */
  readonly keepsResults: boolean;
  saved(module: ModuleId, key: string): readonly SavedComponent[];
  save(module: ModuleId, key: string, component: SavedComponent): void;
  /** Lets go of code, which is parsed again when it is needed. */
  release(): void;
  /** Tells what linking did, for statistics and tests. */
  note(event: LinkEvent, module: ModuleId, cause?: EvaluationCause): void;
}

/**
 * Why a module was evaluated:
 * - `text`: its own code, or that of a member of its import cycle, is not what it was
 * - `dependency`: a value or a function of another module that it looked at is not what it was
 * - `resolution`: an import leads elsewhere
 * - `nothing-kept`: there is no earlier result
 */
export type EvaluationCause = 'text' | 'dependency' | 'resolution' | 'nothing-kept';

/** `kept`: still valid in memory; `restored`: from the store; `evaluated`: anew; `materialised`: evaluated for its values only. */
export type LinkEvent = 'kept' | 'restored' | 'evaluated' | 'materialised';
