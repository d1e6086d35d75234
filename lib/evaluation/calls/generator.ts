import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, boolean, dataProperty, isNothing, join, joinAll, NOTHING, UNDEFINED_VALUE, reference, without, NULLISH, type Callable, type HeapObject, type Suspended, type Value } from '../../values/index.ts';
import { allocate, allocatePlain, builtinPrototype } from '../objects/allocation.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { bindParameters, runClosure, type Arguments } from './call.ts';
import { completing, executeBranches, NORMAL, noteUndecided, putAside, RETURN, THROW, type Completion } from '../statements/completion.ts';
import { observingThrows, type Thrown } from '../statements/exception.ts';
import { iterateJoined, type Finish, type Visit } from '../objects/iterate.ts';
import { getMember } from '../objects/property.ts';
import { DONE, FRESH, goOnExactly, STARTED, type Step } from './generator-step.ts';
import { throwing, ThrowSignal, type Consume, type Frame } from '../run.ts';

/** The call of a generator function. */
export function makeGenerator(frame: Frame, self: HeapObject | null, closure: Extract<Callable, { kind: 'closure' }>, receiver: Value, given: Arguments, action: string, site: Site): Value {
  const environment = bindParameters(frame, self, closure, receiver, given, action, site, null);
  const internal: Suspended = { kind: 'suspended', closure, environment, receiver, arguments: given.list, rest: given.rest };
  const generator = allocate(frame, 'generator', prototypeFor(frame, self, closure, site), site, null, internal);
  if (generator.internal !== internal) shareParameters(frame, self, generator, closure, receiver, given, action, site);
  frame.run.state.setField(generator, 'count', FRESH);
  return reference(generator);
}

/** One generator stands for several: its parameters are those of all their calls. */
function shareParameters(frame: Frame, self: HeapObject | null, generator: HeapObject, closure: Extract<Callable, { kind: 'closure' }>, receiver: Value, given: Arguments, action: string, site: Site): void {
  const { internal } = generator;
  if (internal?.kind !== 'suspended') return;
  internal.environment.summary = true;
  bindParameters(frame, self, closure, receiver, given, action, site, internal.environment);
}

/** The `prototype` of the generator function, to which a program may add members. */
function prototypeFor(frame: Frame, self: HeapObject | null, closure: Extract<Callable, { kind: 'closure' }>, site: Site): Value {
  const isAsync = closure.facts.functions[closure.index]?.async === true;
  const own = self === null ? NOTHING : without(getMember(frame, reference(self), 'prototype', 'prototype', site), NULLISH);
  return own.objects.length > 0 ? own : builtinPrototype(frame, isAsync ? '%AsyncGenerator%' : '%Generator%');
}

/** Who takes what a generator yields, while its body runs. */
interface Consumer {
  readonly frame: Frame;
  readonly visit: Visit;
  /** Decisions that were open when the iteration began. */
  readonly undecided: number;
  readonly phase: Frame['run']['phase'];
  /** How it left the iteration, on the path that all take. */
  completion: Completion;
  /** It left the iteration on some path. */
  left: boolean;
  exception: ThrowSignal | null;
  thrown: Thrown;
}

/** Runs the body of a generator; at each `yield` its consumer runs. */
export function iterateGenerator(frame: Frame, generator: HeapObject, site: Site, visit: Visit, finish: Finish): Completion {
  const { internal } = generator;
  if (internal?.kind !== 'suspended') return iterateJoined(frame, () => generator.contents, visit);
  if (generator.count === DONE && !generator.summary) {
    finish(UNDEFINED_VALUE);
    return NORMAL;
  }
  const all = (): Completion => {
    const completion = consumeAll(frame, generator, internal, site, visit);
    finish(generator.other);
    return completion;
  };
  const completion = generator.count === FRESH && !generator.summary ? all() : executeBranches(frame, [all, () => NORMAL]);
  frame.run.state.setField(generator, 'count', DONE);
  return completion;
}

function consumeAll(frame: Frame, generator: HeapObject, internal: Suspended, site: Site, visit: Visit): Completion {
  const { run } = frame;
  const consumer: Consumer = { frame, visit, undecided: run.undecided, phase: run.phase, completion: 0, left: false, exception: null, thrown: { byLanguage: false, values: NOTHING } };
  try {
    resume(frame, generator, internal, site, (value) => {
      consume(consumer, value);
      return received(frame, generator, site);
    });
    return consumer.left ? leave(consumer) : NORMAL;
  } catch (signal) {
    if (!(signal instanceof ThrowSignal) || !consumer.left) throw signal;
    return leave(consumer);
  } finally {
    run.mayThrow ||= consumer.thrown.byLanguage;
    run.thrown = join(run.thrown, consumer.thrown.values);
  }
}

function leave(consumer: Consumer): Completion {
  if (consumer.exception !== null) throw consumer.exception;
  return consumer.completion;
}

function resume(frame: Frame, generator: HeapObject, { closure, environment, receiver, arguments: list, rest }: Suspended, site: Site, consumeEach: Consume): Value {
  const name = closure.facts.functions[closure.index]?.name ?? 'a generator';
  const { value, activation } = runClosure(frame, null, closure, receiver, { list, rest }, UNDEFINED_VALUE, `iterates over \`${name}()\``, site, { environment, consume: consumeEach });
  frame.run.state.setField(generator, 'other', join(generator.other, value));
  return activation.yielded;
}

/** What a `yield` gives its generator: what `next()` was given, or an exception by `throw()`. */
function received(frame: Frame, generator: HeapObject, site: Site): Value {
  const { run } = frame;
  if (!isNothing(generator.contents)) {
    perhaps(run, () => {
      throw throwing(frame, generator.contents, 'throws into a generator', site);
    });
  }
  return join(UNDEFINED_VALUE, generator.keys);
}

/** Where the consumer leaves, the generator ends at its `yield` as by `return()`: finalizers run, handlers do not. */
function consume(consumer: Consumer, value: Value): void {
  const { frame, visit } = consumer;
  const { run } = frame;
  const { phase } = run;
  let completion: Completion = NORMAL;
  run.phase = consumer.phase;
  const thrown = observingThrows(run, () => {
    completion = completing(frame, () => visit(value));
  });
  run.phase = phase;
  consumer.thrown = { byLanguage: consumer.thrown.byLanguage || thrown.byLanguage, values: join(consumer.thrown.values, thrown.values) };
  if ((completion & NORMAL) !== 0) return;
  consumer.left = true;
  if (completion === THROW) consumer.exception = run.escaping;
  else if (run.undecided === consumer.undecided) consumer.completion = completion;
  else frame.left = putAside(frame, completion);
  throw new ThrowSignal(NOTHING, null);
}

/** `next(value)`: goes on from where the body waits; where that is not followed, any part of it may run. */
export function advance(frame: Frame, generator: HeapObject, given: Value | null, site: Site, thrown: ThrowSignal | null = null): Step {
  const { internal } = generator;
  const { run } = frame;
  const { state, escaping } = run;
  if (internal?.kind !== 'suspended') return { value: generator.contents, done: ANY_BOOLEAN };
  if (generator.count === DONE && !generator.summary) return { value: UNDEFINED_VALUE, done: boolean(true) };
  if (given !== null) state.setField(generator, 'keys', join(generator.keys, given));
  const exact = thrown === null ? goOnExactly(frame, generator, { kind: 'next', value: given ?? UNDEFINED_VALUE }, site) : goOnExactly(frame, generator, { kind: 'throw', signal: thrown }, site);
  if (exact !== null) return exact;
  const isFirst = generator.count === FRESH && !generator.summary;
  let yielded = NOTHING;
  let reached = false;
  const step = (): void => {
    const atEnd = resume(frame, generator, internal, site, (value, activation) => {
      const target = putAside(activation, RETURN);
      reached = true;
      yielded = join(yielded, value);
      // There the body waits, and what follows is the business of later calls. Finalizers run where it is left.
      if (isFirst) throw new ThrowSignal(NOTHING, null);
      noteUndecided(activation, target);
      return received(frame, generator, site);
    });
    // The body of an asynchronous one threw: a rejection. What a handler in it caught leaves something that it returns.
    if (isFirst && !reached && isNothing(generator.other) && run.escaping !== null) throw run.escaping;
    yielded = join(yielded, atEnd);
  };
  state.setField(generator, 'count', STARTED);
  run.escaping = null;
  if (isFirst) step();
  else perhaps(run, step);
  run.escaping = escaping;
  const isDone = isFirst && !reached;
  if (isDone) state.setField(generator, 'count', DONE);
  return { value: isDone ? generator.other : joinAll([yielded, generator.other, UNDEFINED_VALUE]), done: isDone ? boolean(true) : ANY_BOOLEAN };
}

/** `return()` of a generator whose body has not begun: it is at its end. */
export function closeFresh({ run }: Frame, generator: HeapObject): boolean {
  const isFresh = generator.count === FRESH && !generator.summary;
  if (isFresh) run.state.setField(generator, 'count', DONE);
  return isFresh;
}

/** Whether something in its body may run where it is ended. */
export function mayFinalise(generator: HeapObject): boolean {
  return generator.summary || generator.count !== DONE;
}

/** `yield*` hands on what its generator is given and what is thrown into it. */
export function handOn({ run: { state } }: Frame, generator: HeapObject, received: Value, thrown: Value): void {
  state.setField(generator, 'keys', join(generator.keys, received));
  state.setField(generator, 'contents', join(generator.contents, thrown));
}

/** `throw(value)`: the exception arises at a `yield`, or at once where the body has not begun. */
export function throwInto(frame: Frame, generator: HeapObject, given: Value, site: Site): Step {
  const signal = (): ThrowSignal => throwing(frame, given, 'throws into a generator', site);
  if (closeFresh(frame, generator) || !mayFinalise(generator)) throw signal();
  frame.run.state.setField(generator, 'contents', join(generator.contents, given));
  return advance(frame, generator, null, site, signal());
}

/** `{ value, done }`. */
export function iteratorResult(frame: Frame, { value, done }: Step, site: Site): Value {
  const result = allocatePlain(frame, site);
  frame.run.state.setProperty(result, 'value', dataProperty(value));
  frame.run.state.setProperty(result, 'done', dataProperty(done));
  return reference(result);
}
