import type { LoadReads, LoadTouches, ModuleId, ModuleVerdict } from '../../effects/index.ts';
import { InvariantViolation } from '../../base/invariant.ts';
import { type FunctionIndex, type ModuleFacts, type Statement } from '../../facts/index.ts';
import { createEnvironment, createObject, dataProperty, reference, UNDEFINED_VALUE, UNINITIALISED_VALUE } from '../../values/index.ts';
import { enter, NO_ARGUMENTS } from '../calls/call.ts';
import { reportUnhandled } from '../calls/rejections.ts';
import { completing, NORMAL, RETURN, THROW, type Completion } from '../statements/completion.ts';
import type { PlaceOf } from '../findings.ts';
import { reportLinkErrors } from './link-errors.ts';
import type { Links, ModuleInstance } from './links.ts';
import { LoadReadRecorder } from './load-reads.ts';
import { LoadTouchRecorder } from './load-touches.ts';
import { createNamespace } from './namespace.ts';
import type { Realm } from '../builtins/realm.ts';
import type { PackageKnowledge } from '../shared-state/package-knowledge.ts';
import { beginStatement, BudgetSignal, DEFAULT_BUDGET, type Budget } from '../budget.ts';
import { addReason, createRun, fork, occurrence, silentUnknown, ThrowSignal, type Frame, type Run } from '../run.ts';
import { execute } from '../statements/statement.ts';
import { bindResource } from '../statements/using.ts';

/** What one evaluation of a module's load found. */
export interface Evaluation {
  readonly verdict: ModuleVerdict;
  /** Other modules whose bindings or values were looked at, sorted. */
  readonly visited: readonly ModuleId[];
  /** Functions whose code was run, by module, both sorted. The module's own body is not among them. */
  readonly entered: readonly (readonly [ModuleId, readonly FunctionIndex[]])[];
  /** Modules whose objects its load changed, sorted. */
  readonly extended: readonly ModuleId[];
  /** Met a binding of the same import cycle that was not loaded yet: worth another round. */
  readonly metCycle: boolean;
  /** What it read that the order of loads decides. */
  readonly reads: LoadReads;
  /** What it wrote and read of state that is not its own. */
  readonly touches: LoadTouches;
}

export interface EvaluationOptions {
  readonly trustClaims: boolean;
  /** Default: no. */
  readonly trustCasts?: boolean;
  /** What rows say of the functions of packages; absent: what comes with the analysis. */
  readonly packages?: PackageKnowledge;
  /** Turns a site of a file into the ordinal among its function's places; absent: the site itself. */
  readonly placeOf?: PlaceOf;
  readonly budget?: Budget;
  /** The modules of the import cycle that the module is in; absent outside of any. */
  readonly members?: (module: ModuleId) => ModuleInstance | null;
}

/** A module before its load: bindings in their dead zone; function declarations are made when evaluation begins. */
export function instantiate(module: ModuleId, facts: ModuleFacts, realm: Realm): ModuleInstance {
  const body = facts.functions[0];
  if (body === undefined) throw new InvariantViolation('expected a module body');
  const commonjs = facts.format === 'commonjs' ? createModuleObject(module, realm) : null;
  const exported = commonjs?.properties.get('exports')?.value ?? UNDEFINED_VALUE;
  const receiver = { value: exported, newTarget: UNDEFINED_VALUE, home: null, constructorOf: null };
  const environment = createEnvironment(module, body, null, receiver, UNINITIALISED_VALUE);
  return { module, facts, environment, commonjs, namespace: createNamespace(module), loaded: false, incomplete: null, extensions: new Map(), completed: new Map(), paths: null, functions: [], called: new Set() };
}

function createModuleObject(module: ModuleId, realm: Realm): ReturnType<typeof createObject> {
  const exported = createObject('object', module, realm.value('Object.prototype'));
  exported.name = 'module.exports';
  const object = createObject('object', module, realm.value('node:module.prototype'));
  object.name = 'module';
  object.properties.set('exports', dataProperty(reference(exported)));
  object.properties.set('#exports', dataProperty(reference(exported), false));
  object.properties.set('id', dataProperty({ ...UNDEFINED_VALUE, types: 32 }));
  object.properties.set('filename', dataProperty({ ...UNDEFINED_VALUE, types: 32 }));
  return object;
}

/** Makes function declarations, so that modules of the same cycle can call them before this one is loaded. */
export function hoistFunctions(instance: ModuleInstance, links: Links, realm: Realm): void {
  const frame = moduleFrame(createRun(instance.module, links, realm, { trustClaims: true, trustCasts: false }, DEFAULT_BUDGET), instance);
  enter(frame, frame.facts, null, NO_ARGUMENTS, '');
  instance.functions.push(...frame.run.functions);
}

export function moduleFrame(run: Run, instance: ModuleInstance): Frame {
  const { environment, facts } = instance;
  return { run, module: instance.module, moduleFacts: facts, facts: environment.facts, index: 0, environment, returned: null, yielded: UNDEFINED_VALUE, consume: null, known: null, suspended: null, label: null, targets: [], leaves: 0, left: null, chains: [], replacement: null, completion: null };
}

/** Evaluates the module's load and marks the instance as loaded. Never throws for what the module does. */
export function evaluateModule(instance: ModuleInstance, links: Links, realm: Realm, options: EvaluationOptions): Evaluation {
  const reads = new LoadReadRecorder(options.members ?? null);
  const touches = new LoadTouchRecorder();
  const run = createRun(instance.module, links, realm, { trustClaims: options.trustClaims, trustCasts: options.trustCasts ?? false }, inProportion(options.budget ?? DEFAULT_BUDGET, instance.facts), { reads, touches });
  const frame = moduleFrame(run, instance);
  reportLinkErrors(frame);
  executeTopLevel(frame, frame.facts.body, 0);
  runLater(frame);
  reportUnhandled(run);
  instance.loaded = true;
  instance.extensions = new Map(run.changed);
  instance.completed = new Map(run.completed);
  instance.functions.push(...run.functions);
  for (const index of [...(run.entered.get(instance.module) ?? []), ...run.iterating]) instance.called.add(index);
  run.visited.delete(instance.module);
  const placeOf = options.placeOf ?? (({ site }) => site);
  return { verdict: run.findings.verdict(instance.module, placeOf), visited: [...run.visited].sort(), entered: enteredBy(run), extended: ownersOf(instance), metCycle: run.metCycle, reads: reads.reads(placeOf), touches: touches.touches(frame, placeOf) };
}

/**
 * Large modules may have more found in them: one step more for each place of the code. A statement may be the whole
 * module, which others cannot use if it is given up.
 */
function inProportion(budget: Budget, { sites }: ModuleFacts): Budget {
  const places = sites.length / 2;
  return { ...budget, stepsAfterFinding: budget.stepsAfterFinding + places, stepsAfterEffect: budget.stepsAfterEffect + 2 * places, stepsAfterReason: budget.stepsAfterReason + 2 * places };
}

function enteredBy(run: Run): Evaluation['entered'] {
  const modules = [...run.entered].map(([module, indices]) => [module, [...indices].sort((left, right) => left - right)] as const);
  return modules.sort(([left], [right]) => (left < right ? -1 : 1));
}

function ownersOf({ extensions, completed }: ModuleInstance): readonly ModuleId[] {
  return [...new Set([...extensions.keys(), ...completed.keys()].map(({ owner }) => owner))].sort();
}

/**
 * Every statement has a budget of its own: one that is too much leaves the others judged, as what happens if they are
 * reached.
 */
function executeTopLevel(frame: Frame, statements: readonly Statement[], from: number): void {
  const { run } = frame;
  for (let index = from; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    beginStatement(run);
    if (run.reads !== null) run.reads.statement = index;
    if (statement.kind === 'using') {
      executeTopLevelUsing(frame, statement, () => executeTopLevel(frame, statements, index + 1));
      return;
    }
    const completion = bounded(frame, statement, () => execute(frame, statement));
    if ((completion & NORMAL) === 0) return;
    if ((completion & RETURN) !== 0) {
      fork(run, [() => executeTopLevel(frame, statements, index + 1), () => {}]);
      return;
    }
  }
}

/** Disposal follows the rest of the module, also where that ends early. */
function executeTopLevelUsing(frame: Frame, statement: Extract<Statement, { kind: 'using' }>, rest: () => void): void {
  let dispose = (): void => {};
  const completion = bounded(frame, statement, () => {
    dispose = bindResource(frame, statement);
    return NORMAL;
  });
  if ((completion & NORMAL) === 0) return;
  rest();
  bounded(frame, statement, () => {
    dispose();
    return NORMAL;
  });
}

function bounded(frame: Frame, statement: Statement, action: () => Completion): Completion {
  const { run } = frame;
  const { undecided, guarded, handled } = run;
  try {
    const completion = completing(frame, action);
    if (completion === THROW) reportUncaught(run);
    return completion;
  } catch (signal) {
    const what = signal instanceof BudgetSignal ? signal.what : signal instanceof RangeError ? 'calls nested too deeply' : null;
    if (what === null) throw signal;
    run.undecided = undecided + 1;
    run.guarded = guarded;
    run.handled = handled;
    run.phase = 'load';
    abandon(frame);
    addReason(frame, 'budget', `needs ${what}`, siteOf(statement));
    giveUp(frame, what);
    forgetTarget(frame, statement);
    return NORMAL;
  }
}

/** After an evaluation that was given up in the middle. */
function abandon({ run, targets }: Frame): void {
  run.stack.length = 0;
  run.givenUp++;
  run.claimed = null;
  run.repeated = null;
  run.allocations = null;
  run.state.abandon();
  targets.length = 0;
}

/** An exception that certainly ends the load. */
function reportUncaught(run: Run): void {
  const origin = run.escaping?.origin ?? null;
  if (origin === null || run.undecided > 0) return;
  const what = origin.what.startsWith('throws ') ? origin.what : `throws, as it ${origin.what}`;
  run.findings.addEffect({ ...origin, what }, { kind: 'throw', level: 'module', target: 'throw', phase: 'load', conditional: false });
}

/** What the load leaves is not all that it would leave. */
function giveUp(frame: Frame, what: string): void {
  const instance = frame.run.links.instance(frame.module);
  if (instance !== null) instance.incomplete = { kind: 'budget', what: `a value of ${frame.run.links.displayName(frame.module)}, whose evaluation needs ${what}`, reportedIn: null };
}

/** `x = f()` that was given up: the variable keeps no value that is certain. */
function forgetTarget(frame: Frame, statement: Statement): void {
  if (statement.kind !== 'expression' || statement.expression.kind !== 'assign' || statement.expression.target.kind !== 'variable') return;
  const { slot, hops } = statement.expression.target;
  if (hops === 0) frame.run.state.setSlot(frame.environment, slot, silentUnknown(frame.run, 'budget', 'a value that was not computed'));
}

function siteOf(statement: Statement): number {
  return 'site' in statement ? statement.site : 0;
}

function giveUpLater(frame: Frame, what: string): void {
  abandon(frame);
  frame.run.undecided = 0;
  frame.run.guarded = 0;
  addReason(frame, 'budget', `needs ${what}`, frame.facts.site);
}

/** Callbacks set in motion may set more in motion. Those that have nothing to do, as what they react to is as it was, are not counted. */
function runLater(frame: Frame): void {
  const { run } = frame;
  run.stack.length = 0;
  run.reactions.noteChange();
  let evaluated = 0;
  for (let index = 0; index < run.later.length; index++) {
    if (run.steps > run.stepsAtStatement) evaluated++;
    if (evaluated > run.budget.callbacks) {
      giveUpLater(frame, `more than ${run.budget.callbacks} callbacks after the load`);
      break;
    }
    beginStatement(run);
    run.current = index;
    try {
      run.later[index]?.();
    } catch (signal) {
      if (signal instanceof ThrowSignal) continue;
      if (!(signal instanceof BudgetSignal) && !(signal instanceof RangeError)) throw signal;
      giveUpLater(frame, signal instanceof BudgetSignal ? signal.what : 'calls nested too deeply');
    }
  }
  run.current = null;
  run.phase = 'load';
}

