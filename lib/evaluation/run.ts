import type { AmbientKind, EffectKind, Frame as TraceFrame, ModuleId, Phase, StateLevel, UnknownKind } from '../effects/index.ts';
import type { FunctionFacts, ModuleFacts, Site } from '../facts/index.ts';
import { State, unknownValue, type Environment, type Unknown, type Value } from '../values/index.ts';
import { Findings, type Occurrence } from './findings.ts';
import type { Links } from './links.ts';
import type { Realm } from './realm.ts';
import type { Recursion } from './recursion.ts';

/** An exception of the analysed program. */
export class ThrowSignal {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** The evaluation gives up on the present top-level statement. */
export class BudgetSignal {
  readonly what: string;
  constructor(what: string) {
    this.what = what;
  }
}

/** Bounds of one evaluation. Named in the reason when exceeded. */
export interface Budget {
  /** Forms evaluated for one top-level statement. */
  readonly stepsPerStatement: number;
  /** Forms evaluated for one module. */
  readonly stepsPerModule: number;
  readonly callDepth: number;
  /** Activations of one function on the stack before its arguments are widened. */
  readonly recursion: number;
  /** Iterations of a loop that are followed one by one before it is widened. */
  readonly iterations: number;
}

export const DEFAULT_BUDGET: Budget = { stepsPerStatement: 400_000, stepsPerModule: 2_000_000, callDepth: 90, recursion: 60, iterations: 128 };

/** A call that is being evaluated. */
export interface ActiveCall {
  /** Where it was called from. Null: transparent (initialisers and namespaces run where they stand). */
  readonly from: { readonly module: ModuleId; readonly site: Site; readonly text: string } | null;
  readonly callee: string;
  readonly facts: FunctionFacts | null;
  /** The environment that the callee closes over. */
  readonly environment: Environment | null;
}

/** One activation of a function. */
export interface Frame {
  readonly run: Run;
  readonly module: ModuleId;
  readonly moduleFacts: ModuleFacts;
  readonly facts: FunctionFacts;
  readonly environment: Environment;
  returned: Value | null;
  /** What the generator body yields. */
  yielded: Value;
  /** The label of the pending `break` or `continue`, null without one. */
  label: string | null;
}

/** The evaluation of one module's load. */
export interface Run {
  readonly module: ModuleId;
  readonly links: Links;
  readonly realm: Realm;
  readonly trustClaims: boolean;
  readonly budget: Budget;
  readonly state: State;
  readonly findings: Findings;
  readonly stack: ActiveCall[];
  /** Callbacks that the load sets in motion, evaluated after the module body. */
  readonly later: (() => void)[];
  phase: Phase;
  /** Decisions around the present place that the analysis cannot take. */
  undecided: number;
  /** `try` blocks with a handler around the present place. */
  guarded: number;
  /** Something since this was last cleared may have thrown. */
  mayThrow: boolean;
  /** Calls whose unknowns a claim settles. */
  claimed: string | null;
  /** Inside a loop whose iterations are joined: allocations are shared by site. */
  allocations: Map<string, unknown> | null;
  /** Recursive functions that are being brought to a fixpoint. */
  readonly recursions: Map<FunctionFacts, Recursion>;
  /** Functions that are known to make closures or not. */
  readonly capturing: Map<FunctionFacts, boolean>;
  steps: number;
  stepsAtStatement: number;
  /** Met a binding of a module of the same cycle that is not loaded yet. */
  metCycle: boolean;
  /** Other modules whose bindings or code this evaluation looked at. */
  readonly visited: Set<ModuleId>;
}

export function createRun(module: ModuleId, links: Links, realm: Realm, trustClaims: boolean, budget: Budget): Run {
  return {
    module, links, realm, trustClaims, budget,
    state: new State(),
    findings: new Findings(),
    stack: [],
    later: [],
    phase: 'load',
    undecided: 0,
    guarded: 0,
    mayThrow: false,
    claimed: null,
    allocations: null,
    recursions: new Map(),
    capturing: new Map(),
    steps: 0,
    stepsAtStatement: 0,
    metCycle: false,
    visited: new Set(),
  };
}

/** Counts one evaluated form. */
export function step(run: Run): void {
  run.steps++;
  if (run.steps - run.stepsAtStatement > run.budget.stepsPerStatement) throw new BudgetSignal(`more than ${run.budget.stepsPerStatement} evaluation steps for one statement`);
  if (run.steps > run.budget.stepsPerModule) throw new BudgetSignal(`more than ${run.budget.stepsPerModule} evaluation steps for one module`);
}

/** The call chain from the judged module's top level to `site`. */
function occurrence(frame: Frame, kind: string, what: string, site: Site): Occurrence {
  const { stack } = frame.run;
  let length = 1;
  let anchor = site;
  for (let index = stack.length - 1; index >= 0; index--) {
    const from = stack[index]?.from;
    if (from === null || from === undefined) continue;
    length++;
    anchor = from.site;
  }
  return { kind, what, anchor, module: frame.module, site, length, trace: () => traceTo(stack, frame.module, site, what) };
}

function traceTo(stack: readonly ActiveCall[], module: ModuleId, site: Site, text: string): TraceFrame[] {
  const trace: TraceFrame[] = [];
  for (const call of stack) {
    if (call.from !== null) trace.push({ module: call.from.module, site: call.from.site, text: call.from.text, callee: call.callee });
  }
  trace.push({ module, site, text });
  return trace;
}

export function addEffect(frame: Frame, kind: EffectKind, level: StateLevel, target: string, what: string, site: Site): void {
  const { phase, undecided, findings } = frame.run;
  findings.addEffect(occurrence(frame, kind, what, site), { kind, level, target, phase, conditional: undecided > 0 });
}

export function addAmbient(frame: Frame, kind: AmbientKind, target: string, what: string, site: Site): void {
  const { phase, findings } = frame.run;
  findings.addAmbient(occurrence(frame, kind, what, site), { kind, target, phase });
}

/** Records why the verdict is unknown, unless a claim settles it. `what` completes "which …". */
export function addReason(frame: Frame, kind: UnknownKind, what: string, site: Site): void {
  const { run } = frame;
  if (run.claimed !== null && kind !== 'budget') {
    run.findings.assume(run.claimed);
    return;
  }
  run.findings.addReason(occurrence(frame, kind, what, site), { kind, phase: run.phase });
}

/** A value about which nothing is known and which was given as a reason already. */
export function silentUnknown(run: Run, kind: UnknownKind, what: string): Value {
  return unknownValue({ kind, what, reportedIn: run.module });
}

/** An unknown is used in a way that could matter: a reason, unless it is one already. */
export function touch(frame: Frame, unknown: Unknown, kind: UnknownKind, what: string, site: Site): void {
  frame.run.mayThrow = true;
  if (unknown.reportedIn !== frame.run.module) addReason(frame, kind === 'internal' ? unknown.kind : kind, what, site);
}

/** Something that throws whatever happens: an effect where nothing catches it and nothing guards it. */
export function certainThrow(frame: Frame, what: string, site: Site): Value {
  const { run } = frame;
  run.mayThrow = true;
  if (run.guarded > 0) throw new ThrowSignal(silentUnknown(run, 'internal', 'an error'));
  if (run.undecided === 0 && run.phase === 'load') addEffect(frame, 'throw', 'module', what, what, site);
  return silentUnknown(run, 'internal', 'the result of an operation that throws');
}

/** Evaluates `branches` from the same state and joins; more than one branch means that the decision is open. */
export function fork(run: Run, branches: readonly (() => void)[]): boolean {
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
