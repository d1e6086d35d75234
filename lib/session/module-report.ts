import type { AmbientRead, Declaration, Effect, ExposedContainer, ModuleId, RefutedClaim, StateBinding, StateCell, StateRead, StateWrite, UnknownReason, Verdict } from '../effects/index.ts';
import type { MisplacedAnnotation, ModuleFormat, RequestKind } from '../facts/index.ts';
import type { OrderFinding, RaceFinding, RaceSide } from '../order/index.ts';
import type { ImportRemedy } from './import-remedy.ts';
import type { UnrestoredPatch } from '../patches/index.ts';

/** A place in a file, resolved for people: lines and columns from 1, the end exclusive. */
export interface Location {
  /** Absolute path with `/`. */
  readonly file: ModuleId;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One step of a witness; the first stands in the judged module's own top level. */
export interface LocatedFrame extends Location {
  readonly text: string;
  readonly callee?: string;
}

/** The same finding with its trace located. */
type Located<Finding extends { readonly trace: unknown }> = Omit<Finding, 'trace'> & {
  /** One sentence with the call chain: "`setup()` calls `connect()` (db.ts), which opens a network connection". */
  readonly message: string;
  readonly trace: readonly LocatedFrame[];
};
export type LocatedEffect = Located<Effect>;
export type LocatedAmbientRead = Located<AmbientRead>;
export type LocatedReason = Located<UnknownReason>;

export type LocatedRefutation = Omit<RefutedClaim, 'at' | 'effect'> & { readonly at: LocatedFrame; readonly effect: LocatedEffect };

/** One import, re-export or `require` that runs when the module is loaded. */
export interface ImportReport extends Location {
  readonly specifier: string;
  readonly kind: RequestKind;
  readonly target:
    | { readonly kind: 'file'; readonly path: ModuleId; /** Name of the npm package it lies in, null for own code. */ readonly package: string | null }
    | { readonly kind: 'builtin'; readonly name: string }
    | { readonly kind: 'asset' }
    | { readonly kind: 'unresolved'; readonly reason: string };
  /** Of the imported module and all that it imports. */
  readonly closure: Verdict;
  /** The nearest effect of that closure, where it is impure: its message and where it stands. */
  readonly witness: { readonly message: string; readonly location: Location } | null;
}

/** Something at a module's top level that reads what another module, or a later line, has not made yet. */
export interface LocatedOrderFinding extends Omit<OrderFinding, 'reader' | 'read' | 'isOutside'> {
  /** What makes it safe; null where that takes more than another import. */
  readonly remedy: ImportRemedy | null;
  readonly declaration: Declaration;
  /** Known by an import of the module itself that leads through re-exports: that could be of the module which makes it. */
  readonly isByReexport: boolean;
  /** What is being made there: declared names, or empty. */
  readonly initialiser: string;
  readonly conditional: boolean;
  /** One sentence with the call chain: "`setup()` reads `config`". */
  readonly message: string;
  readonly trace: readonly LocatedFrame[];
}

/** A write of shared state by a function that is called after the module's load. */
export interface LocatedStateWrite extends Omit<StateWrite, 'entries'> {
  /** Name of the cell's owner for messages: a path, or a package. */
  readonly ownerName: string;
  /** Name of the npm package that the owner lies in; null for the host and where it is the module's own. */
  readonly ownerPackage: string | null;
  /** The same, of the code that writes. */
  readonly writerPackage: string | null;
  /** Where the owner declares what the cell belongs to; null where no binding leads there. */
  readonly declaration: (Location & { /** That line and the one before. */ readonly lines: string }) | null;
  readonly entries: readonly { readonly name: string; readonly trace: readonly LocatedFrame[] }[];
}

/** What one of two modules that race does to the state: writes it, or looks at it. */
export interface LocatedRaceSide extends Pick<RaceSide, 'module' | 'way'> {
  readonly cell: StateCell;
  readonly conditional: boolean;
  /** What is being made meanwhile, for a look; else empty. */
  readonly initialiser: string;
  /** One sentence with the call chain: "`register()` writes `plugins`". */
  readonly message: string;
  readonly trace: readonly LocatedFrame[];
  /** The deciding module's import that leads there; null where that is the module itself. */
  readonly import: (Location & { readonly kind: RequestKind; readonly specifier: string }) | null;
}

/** Two loads whose order decides what is in a piece of state. */
export interface LocatedRace extends Pick<RaceFinding, 'kind' | 'decider' | 'isBookkeeping'> {
  readonly writer: LocatedRaceSide;
  /** Who looks; for a clash the other writer, whose import stands later. */
  readonly other: LocatedRaceSide;
  /** Known entry points that load the deciding module, in code unit order. */
  readonly entries: readonly ModuleId[];
}

/** A container that a module exports as it is, and who is known to change it. */
export interface LocatedExposed extends ExposedContainer {
  /** Of its declaration. */
  readonly location: Location;
  /** The declaration as it is written. */
  readonly text: string;
  /** Offsets of the literal that is its value; null where it is none. */
  readonly value: { readonly start: number; readonly end: number } | null;
  /** A function of the module itself that changes it. */
  readonly changedBy: ContainerChange | null;
  /** A function of another module of the project. */
  readonly changedElsewhere: ContainerChange | null;
  /** All modules that import it are known. */
  readonly isClosed: boolean;
}

export interface ContainerChange {
  /** Completes "which …". */
  readonly what: string;
  /** Of the function that others call. */
  readonly name: string;
  readonly at: Location;
  /** For messages. */
  readonly module: string;
}

/** A change of what outlives a test that the test file does not take back. */
export interface LocatedPatch extends Omit<UnrestoredPatch, 'site'> {
  readonly location: Location;
}

/** What the functions of one module do to shared state, and what its top level holds. */
export interface ModuleState {
  readonly writes: readonly LocatedStateWrite[];
  readonly reads: readonly StateRead[];
  readonly bindings: readonly StateBinding[];
}

/** All that the analysis says about one module. Plain data; what rules, command line and library users read. */
export interface ModuleReport {
  readonly module: ModuleId;
  readonly verdict: Verdict;
  /** With what its imports' own top levels do. */
  readonly closure: Verdict;
  readonly effects: readonly LocatedEffect[];
  readonly ambient: readonly LocatedAmbientRead[];
  readonly reasons: readonly LocatedReason[];
  /** Claims, and rows about packages, that settled what would be unknown. */
  readonly assumptions: readonly string[];
  /** Claims of the text that its load contradicts; `Session.claims` also calls the functions that carry one. */
  readonly refuted: readonly LocatedRefutation[];
  /** Annotations that no tool reads. */
  readonly misplaced: readonly MisplacedAnnotation[];
  readonly imports: readonly ImportReport[];
  /** Absent where the file could not be parsed. */
  readonly traits: { readonly hashbang: boolean; readonly hasExports: boolean; readonly format: ModuleFormat } | null;
}
