import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecmascriptTables, type Callback, type Flow } from '../../lib/knowledge/index.ts';
import { covers, declaredOperations, permittedOperations } from './declaration.ts';
import { admits } from './flow-check.ts';
import { callPlainly, findSubject, observe, recordCallback, type Subject } from './observation.ts';

/**
 * Not run: what compiles code, blocks the thread or is abstract, and Temporal, which the oldest engines supported do not
 * have.
 */
const NOT_RUN = /^(eval|Function|%\w*Function%|Atomics\.wait|Iterator|%TypedArray%|Temporal\..*)$/;

/** Their state is out of sight: it cannot be compared before and after. */
const HIDDEN_STATE =
  /^(%(Async)?Generator%|%AsyncIterator%|Iterator|FinalizationRegistry|(Async)?DisposableStack)\.prototype\./;

/** Rows say that resuming a generator calls it, since its body cannot be named. */
const GENERATOR = /^%Async(Generator|Iterator)%|^%Generator%/;

/** Declared, and not to be seen with the samples. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  // What a replacer returns is itself not asked for `toJSON`, only its contents are; and a spy cannot be a boxed number.
  'JSON.stringify': ['json call', 'coerces 2'],
  // The sample has nothing left to yield.
  '%AsyncGenerator%.prototype.return': ['promise this.*'],
  '%AsyncGenerator%.prototype.throw': ['promise this.*'],
};

/** Seen, and not declared. */
const UNDONE: Readonly<Record<string, readonly string[]>> = {
  // It puts `lastIndex` back.
  'RegExp.prototype.@@search': ['writes this'],
};

const subjects = ecmascriptTables().flatMap((table) => Object.entries(table)).flatMap(([path, row]) => {
  if (NOT_RUN.test(path)) return [];
  const found = [
    row.call === undefined ? undefined : findSubject(path, row.call, false),
    row.construct === undefined ? undefined : findSubject(path, row.construct, true),
  ];
  return found.filter((subject) => subject !== undefined);
});
const named = subjects.map((subject): [string, Subject] => [`${subject.constructs ? 'new ' : ''}${subject.path}`, subject]);

function unseen({ path, behaviour }: Subject, observations: readonly string[]): string[] {
  const excused = [
    ...(UNSEEN[path] ?? []),
    ...(HIDDEN_STATE.test(path) ? ['writes this'] : []),
    ...(GENERATOR.test(path) ? ['calls this'] : []),
  ];
  return declaredOperations(behaviour).filter(
    (declaration) => !excused.includes(declaration) && !observations.some((observation) => covers(declaration, observation)),
  );
}

function flowOf(callback: Callback, parameter: number): Flow {
  return callback.with[parameter] ?? callback.rest ?? 'unknown';
}

describe('rows of the language, run in this engine', () => {
  // Samples reject promises of which nobody takes care.
  const ignore = (): void => undefined;
  beforeAll(() => void process.on('unhandledRejection', ignore));
  afterAll(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', ignore);
  });

  it('are nearly all', () => {
    expect(subjects.length).toBeGreaterThan(450);
  });

  it.each(named)('%s works on its sample', (_, subject) => {
    const { result } = callPlainly(subject);
    expect('error' in result ? result.error : undefined).toBeUndefined();
  });

  it.each(named)('%s returns what its row says', (_, subject) => {
    const outcome = callPlainly(subject);
    expect('value' in outcome.result && admits(subject.behaviour.returns, outcome.result.value, outcome)).toBe(true);
  });

  it.each(named)('%s does to its operands what its row says, and nothing else', (_, subject) => {
    const observations = [...observe(subject)];
    const permitted = permittedOperations(subject.behaviour);
    const surprising = observations.filter(
      (observation) =>
        !permitted.some((declaration) => covers(declaration, observation)) &&
        UNDONE[subject.path]?.includes(observation) !== true,
    );
    expect({ surprising, unseen: unseen(subject, observations) }).toEqual({ surprising: [], unseen: [] });
  });

  const callbacks = named.flatMap(([name, subject]) =>
    (subject.behaviour.calls ?? []).flatMap((callback) =>
      callback.when === 'now' && typeof callback.callee === 'number' && callback.construct === undefined
        ? [{ name, subject, callback, callee: callback.callee }]
        : [],
    ),
  );

  it.each(callbacks)('$name gives its callback what its row says', ({ subject, callback, callee }) => {
    const { calls, ...outcome } = recordCallback(subject, callee);
    const wrong = calls.filter(
      (given) =>
        given.arguments.length > callback.with.length + (callback.rest === undefined ? 0 : Infinity) ||
        given.arguments.some((value, index) => !admits(flowOf(callback, index), value, outcome)) ||
        !admits(callback.receiver ?? 'unknown', given.receiver, outcome),
    );
    expect(wrong).toEqual([]);
  });

  const calledOnce = callbacks.filter(({ callback }) => callback.times === 'once');
  it.each(calledOnce)('$name calls its callback once', ({ subject, callee }) => {
    expect(recordCallback(subject, callee).calls).toHaveLength(1);
  });
});
