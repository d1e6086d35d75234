import type { AmbientKind, EffectKind, ModuleId, Phase, StateLevel, UnknownKind } from '../effects/index.ts';
import type { Expression, FunctionFacts, FunctionIndex, ModuleFacts, Site } from '../facts/index.ts';
import { join, NOTHING, State, unknownValue, type Branch, type Environment, type Mark, type Path, type Stretch, type HeapObject, type Unknown, type Value } from '../values/index.ts';
import { lowerLimits, type Budget } from './budget.ts';
import type { Claim } from './claim.ts';
import { noteEffect } from './note-effect.ts';
import type { Target } from './statements/completion.ts';
import { namelessCallee } from './describe.ts';
import { Findings, type Occurrence, type Standpoint, type Step } from './findings.ts';
import type { Completion } from './modules/completions.ts';
import type { Extension } from './modules/extensions.ts';
import type { Links } from './modules/links.ts';
import type { AccessRecorder } from './shared-state/access-recorder.ts';
import type { LoadReadRecorder } from './modules/load-reads.ts';
import type { LoadTouchRecorder } from './modules/load-touches.ts';
import type { Realm } from './builtins/realm.ts';
import type { Recursion } from './calls/recursion.ts';
import { Positions } from './calls/positions.ts';
import { Reactions } from './calls/reactions.ts';
import { Rejections, type Suspension } from './calls/rejections.ts';
import type { CompletedGetter } from './modules/self-completion.ts';
import type { ScratchWrite } from './objects/scratch-write.ts';
import type { Replacement } from './modules/self-replacement.ts';

/** An exception of the analysed program. */
export class ThrowSignal {
  /** What is thrown; NOTHING where the language itself throws one of its errors. */
  readonly value: Value;
  /** What to report where nothing catches it. */
  readonly origin: Occurrence | null;
  constructor(value: Value, origin: Occurrence | null) {
    this.value = value;
    this.origin = origin;
  }
}

/** A call that is being evaluated. */
export interface ActiveCall {
  /** Where it was called from. Null: transparent (initialisers and namespaces run where they stand). */
  readonly from: (Standpoint & { readonly text: string }) | null;
  /** The function's name; empty without one. */
  readonly callee: string;
  readonly facts: FunctionFacts | null;
  /** The environment that the callee closes over. */
  readonly environment: Environment | null;
}

/** What stands for all objects, or activations, that a repetition makes at one site. */
export type Allocations = Map<string, HeapObject | Environment>;

/** A built-in or an operator that changes something. */
export interface Operation {
  /** Of a built-in in the knowledge tables, or an operator. */
  readonly path: string;
  /** In source terms: `cache.set()`. */
  readonly name: string;
  readonly given?: { readonly list: readonly Value[]; readonly rest: Value | null };
}

/** One activation of a function. */
export interface Frame {
  readonly run: Run;
  readonly module: ModuleId;
  readonly moduleFacts: ModuleFacts;
  readonly facts: FunctionFacts;
  /** Index of `facts` in its module. */
  readonly index: FunctionIndex;
  /** In a loop whose closures can tell its rounds apart, that of the present round. */
  environment: Environment;
  returned: Value | null;
  /** What the generator body yields. */
  yielded: Value;
  /** Takes each of its values where something iterates over it. */
  consume: Consume | null;
  /** Values of expressions that were evaluated before, while one around them is. */
  known: ReadonlyMap<Expression, Value> | null;
  /** Came to an `await`. */
  suspended: Suspension | null;
  /** The label of the `break` or `continue` by which the present path leaves, null without one. */
  label: string | null;
  /** Around the present place, outermost first. */
  readonly targets: Target[];
  /** How many paths have left for a target. */
  leaves: number;
  /** The outermost target of the last decision of which all branches left. */
  left: Target | null;
  /** Optional chains around the present place. */
  readonly chains: Chain[];
  /** Of a function of another module that has replaced itself. */
  replacement: Replacement | null;
  /** Of a getter of another module: the property that it has put in its own place. */
  completion: CompletedGetter | null;
}

export type Consume = (value: Value, generator: Frame) => Value;

/** An optional chain that is being evaluated. */
export interface Chain {
  /** From where it may have ended on it is a branch: where that begins, and the path that ends there. */
  open: { readonly mark: Mark; readonly ended: Path } | null;
}

/** The evaluation of one module's load. */
export interface Run {
  readonly module: ModuleId;
  readonly links: Links;
  readonly realm: Realm;
  readonly trustClaims: boolean;
  /** Whether a type counts that came through `any`, a cast or a non-null assertion. */
  readonly trustCasts: boolean;
  readonly budget: Budget;
  readonly state: State;
  readonly findings: Findings;
  /** Null while functions are only made. */
  readonly reads: LoadReadRecorder | null;
  /** So it is here, and where functions are looked at after the load. */
  readonly touches: LoadTouchRecorder | null;
  /** Of calls that are looked at after the load; null during loads. */
  readonly accesses: AccessRecorder | null;
  /** What is being done to the object that is written; null: a plain assignment. */
  operation: Operation | null;
  /** Functions that were made, and those of the module that were handed to what most likely is an iteration. */
  readonly functions: HeapObject[];
  readonly iterating: Set<FunctionIndex>;
  readonly stack: ActiveCall[];
  /** Callbacks that the load sets in motion, evaluated after the module body, and which of them is. */
  readonly later: (() => void)[];
  current: number | null;
  readonly reactions: Reactions;
  readonly rejections: Rejections;
  phase: Phase;
  /** Decisions around the present place that the analysis cannot take. */
  undecided: number;
  /** Of the undecided ones, those that stand for statements which exceeded their budget: what follows these runs, but no longer certainly throws. */
  givenUp: number;
  /** Decisions around it that were taken. */
  decided: number;
  /** What catches exceptions around the present place: `try` blocks with a handler, async functions, callbacks of promises. */
  guarded: number;
  /** Of these, those that are there for the exception: a promise only hands it on. */
  handled: number;
  /** The language or the host may have thrown an error since this was last cleared. */
  mayThrow: boolean;
  /** What else may have been thrown since then. */
  thrown: Value;
  /** Regions around the present one, of those whose exceptions are told apart, in which something may have been thrown. */
  thrownAround: number;
  /** The exception that last became a completion. */
  escaping: ThrowSignal | null;
  /** The body of an async function that runs again, before its first `await`; `depth`: of its call. */
  repeated: (Stretch & { readonly depth: number }) | null;
  /** The innermost claim around the present place. */
  claimed: Claim | null;
  /** Inside a loop whose iterations are joined: allocations are shared by site. */
  allocations: Allocations | null;
  /** Where generators stand, and what may be resumed in which functions. */
  readonly positions: Positions;
  /** Globals that a test found, where it holds. */
  readonly presentGlobals: string[];
  /** Recursive functions that are being brought to a fixpoint. */
  readonly recursions: Map<FunctionFacts, Recursion>;
  /** Arrays that are being converted to text: within itself an array is empty text. */
  readonly converting: Set<HeapObject>;
  /** Functions that are known to make closures or not. */
  readonly capturing: Map<FunctionFacts, boolean>;
  /** What stands for values of which only the type is known, by place. */
  readonly standIns: Map<string, HeapObject>;
  /** The arrays of texts that tags are given, by place. */
  readonly templates: Map<string, HeapObject>;
  /** Namespace objects of `import defer`, by module. */
  readonly deferred: Map<ModuleId, HeapObject>;
  /** How many symbols it made. */
  symbols: number;
  /** An effect or a reason was found. */
  hasFinding: boolean;
  steps: number;
  stepsAtStatement: number;
  /** The number of steps at which the module is given up. */
  moduleLimit: number;
  /** The number of steps at which the present statement is given up. */
  stepLimit: number;
  /** Met a binding of a module of the same cycle that is not loaded yet. */
  metCycle: boolean;
  /** Other modules whose bindings or values this evaluation looked at. */
  readonly visited: Set<ModuleId>;
  /** Objects of other modules that this evaluation writes: their owners' loads no longer say what they hold. */
  readonly changed: Map<HeapObject | Environment, Extension>;
  /** What it completed in other modules. */
  readonly completed: Map<HeapObject | Environment, ReadonlyMap<string, Completion>>;
  /** Code that is not looked at was given objects or functions of the module, and may have changed them. */
  handedOut: boolean;
  /** What modules loaded before stored in objects of others, as far as somebody asked. */
  readonly extensions: Map<HeapObject, Extension | null>;
  /** Writes of functions that are running which may yet be taken back. */
  readonly scratch: ScratchWrite[];
  /** Paths of built-in objects that it gives new members. */
  readonly extended: Set<string>;
  /** What it made V8 call for the stack of an error, and did not take back. */
  stackPreparers: Value | null;
  /** Functions whose code it ran, own ones too. */
  readonly entered: Map<ModuleId, Set<FunctionIndex>>;
}

/** What is taken at its author's word. */
export type Trust = Pick<Run, 'trustClaims' | 'trustCasts'>;

export function createRun(module: ModuleId, links: Links, realm: Realm, { trustClaims, trustCasts }: Trust, budget: Budget, recorders: Partial<Pick<Run, 'reads' | 'touches' | 'accesses'>> = {}): Run {
  return {
    module, links, realm, trustClaims, trustCasts, budget,
    state: new State(),
    findings: new Findings(),
    reads: recorders.reads ?? null,
    touches: recorders.touches ?? null,
    accesses: recorders.accesses ?? null,
    operation: null,
    iterating: new Set(), functions: [], stack: [], later: [], current: null, reactions: new Reactions(), rejections: new Rejections(),
    phase: 'load',
    undecided: 0,
    givenUp: 0,
    decided: 0,
    guarded: 0,
    handled: 0,
    mayThrow: false,
    thrown: NOTHING,
    thrownAround: 0,
    escaping: null,
    repeated: null,
    claimed: null,
    allocations: null, positions: new Positions(), presentGlobals: [],
    recursions: new Map(), converting: new Set(), capturing: new Map(),
    standIns: new Map(),
    templates: new Map(),
    deferred: new Map(),
    symbols: 0,
    hasFinding: false,
    steps: 0,
    stepsAtStatement: 0,
    moduleLimit: budget.stepsPerModule,
    stepLimit: budget.stepsPerStatement,
    metCycle: false,
    visited: new Set(),
    changed: new Map(), completed: new Map(), extensions: new Map(), handedOut: false,
    scratch: [],
    extended: new Set(),
    stackPreparers: null,
    entered: new Map(),
  };
}

/** The call chain from the judged module's top level to `site`. */
export function occurrence(frame: Frame, kind: string, what: string, site: Site): Occurrence {
  const { stack } = frame.run;
  let length = 1;
  let anchor = site;
  for (let index = stack.length - 1; index >= 0; index--) {
    const from = stack[index]?.from;
    if (from === null || from === undefined) continue;
    length++;
    anchor = from.site;
  }
  return { kind, what, anchor, module: frame.module, site, length, trace: () => traceTo(stack, frame, site, what) };
}

function traceTo(stack: readonly ActiveCall[], frame: Frame, site: Site, text: string): Step[] {
  const trace: Step[] = [];
  for (const { from, callee } of stack) if (from !== null) trace.push({ ...from, callee: callee || namelessCallee(from.text) });
  trace.push({ module: frame.module, function: frame.index, code: frame.moduleFacts, site, text });
  return trace;
}

export function addEffect(frame: Frame, kind: EffectKind, level: StateLevel, target: string, what: string, site: Site, bookkeeping = false): void {
  if (frame.run.accesses !== null) frame.run.accesses.host(frame, kind, level, target, what, site);
  else noteEffect(frame.run, occurrence(frame, kind, what, site), { kind, level, target, bookkeeping }, frame.run);
}

export function addAmbient(frame: Frame, kind: AmbientKind, target: string, what: string, site: Site): void {
  const { phase, findings, accesses } = frame.run;
  if (accesses !== null) return;
  findings.addAmbient(occurrence(frame, kind, what, site), { kind, target, phase });
}

/** Records why the verdict is unknown, unless a claim settles it. `what` completes "which …". */
export function addReason(frame: Frame, kind: UnknownKind, what: string, site: Site): void {
  const { run } = frame;
  if (run.accesses !== null) return;
  // What is not known may define any global.
  run.extended.add('globalThis');
  if (run.claimed !== null && run.trustClaims && kind !== 'budget') {
    let { claimed } = run;
    while (claimed.outer !== null) claimed = claimed.outer;
    run.findings.assume(claimed.text);
    return;
  }
  lowerLimits(run, run.budget.stepsAfterReason);
  run.findings.addReason(occurrence(frame, kind, what, site), { kind, phase: run.phase });
}

/** A value about which nothing is known and which was given as a reason already. `from`: what it was made of. */
export function silentUnknown(run: Run, kind: UnknownKind, what: string, from?: Unknown): Value {
  if (from?.leftGlobally === true) return unknownValue({ ...from, what });
  return unknownValue({ kind, what, reportedIn: run.module, ...(from?.origin === undefined ? {} : { origin: from.origin }) });
}

/** An unknown is used in a way that could matter: a reason, unless it is one already. */
export function touch(frame: Frame, unknown: Unknown, kind: UnknownKind, what: string, site: Site): void {
  const { run } = frame;
  if (unknown.leftGlobally === true && (kind === 'unknown-property' || kind === 'unknown-coercion')) return;
  run.thrown = join(run.thrown, silentUnknown(run, kind, 'what an unknown operation throws'));
  if (unknown.reportedIn !== run.module) addReason(frame, kind === 'internal' ? unknown.kind : kind, what, site);
}

export function throwing(frame: Frame, value: Value, what: string, site: Site): ThrowSignal {
  if (frame.run.guarded > 0) return new ThrowSignal(value, null);
  const origin = occurrence(frame, 'throw', what, site);
  const trace = origin.trace();
  return new ThrowSignal(value, { ...origin, trace: () => trace });
}

/** Something that throws whatever happens. On a path that need not be taken, evaluation goes on in case it works after all. */
export function certainThrow(frame: Frame, what: string, site: Site): Value {
  const { run } = frame;
  run.mayThrow = true;
  if (!run.handedOut && (run.guarded > 0 || run.undecided === 0)) throw throwing(frame, NOTHING, what, site);
  return silentUnknown(run, 'internal', 'the result of an operation that throws');
}

/** Evaluates `branches` from the same state and joins; more than one branch means that the decision is open. */
export function fork(run: Run, branches: readonly Branch[]): boolean {
  if (branches.length === 1) {
    branches[0]?.();
    return false;
  }
  run.undecided++;
  try {
    return run.state.fork(branches);
  } finally {
    run.undecided--;
  }
}
