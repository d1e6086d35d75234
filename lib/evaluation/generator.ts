import type { Site } from '../facts/index.ts';
import { join, NOTHING, UNDEFINED_VALUE, type HeapObject, type Value } from '../values/index.ts';
import { runClosure } from './call.ts';
import { completing, NORMAL, putAside, THROW, type Completion } from './completion.ts';
import { observingThrows, type Thrown } from './exception.ts';
import { iterateJoined, type Visit } from './iterate.ts';
import { ThrowSignal, type Frame } from './run.ts';

/** Who takes what a generator yields, while its body runs. */
interface Consumer {
  readonly frame: Frame;
  readonly visit: Visit;
  /** Decisions that were open when the iteration began. */
  readonly undecided: number;
  /** How it left the iteration, on the path that all take. */
  completion: Completion;
  /** It left the iteration on some path. */
  left: boolean;
  exception: ThrowSignal | null;
  thrown: Thrown;
}

/** Runs the body of a generator; at each `yield` its consumer runs. */
export function iterateGenerator(frame: Frame, generator: HeapObject, site: Site, visit: Visit): Completion {
  const { internal } = generator;
  if (internal?.kind !== 'suspended') return iterateJoined(frame, () => generator.contents, visit);
  const { run } = frame;
  const { closure, receiver, arguments: list, rest } = internal;
  const consumer: Consumer = { frame, visit, undecided: run.undecided, completion: 0, left: false, exception: null, thrown: { byLanguage: false, values: NOTHING } };
  const name = closure.facts.functions[closure.index]?.name ?? 'a generator';
  try {
    runClosure(frame, null, closure, receiver, { list, rest }, UNDEFINED_VALUE, `iterates over \`${name}()\``, site, (value) => consume(consumer, value));
    return NORMAL;
  } catch (signal) {
    if (!(signal instanceof ThrowSignal) || !consumer.left) throw signal;
    if (consumer.exception !== null) throw consumer.exception;
    return consumer.completion;
  } finally {
    run.mayThrow ||= consumer.thrown.byLanguage;
    run.thrown = join(run.thrown, consumer.thrown.values);
  }
}

/** Where the consumer leaves, the generator ends at its `yield` as by `return()`: finalizers run, handlers do not. */
function consume(consumer: Consumer, value: Value): void {
  const { frame, visit } = consumer;
  const { run } = frame;
  let completion: Completion = NORMAL;
  const thrown = observingThrows(run, () => {
    completion = completing(frame, () => visit(value));
  });
  consumer.thrown = { byLanguage: consumer.thrown.byLanguage || thrown.byLanguage, values: join(consumer.thrown.values, thrown.values) };
  if ((completion & NORMAL) !== 0) return;
  consumer.left = true;
  if (completion === THROW) consumer.exception = run.escaping;
  else if (run.undecided === consumer.undecided) consumer.completion = completion;
  else frame.left = putAside(frame, completion);
  throw new ThrowSignal(NOTHING, null);
}
