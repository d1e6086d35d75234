import { inspect } from 'node:util';
import type { Behaviour, Place } from '../../lib/knowledge/index.ts';
import { sampleArguments, sampleInstance } from './samples.ts';
import { spyOn, type Note } from './spy.ts';

/** A function of the language, ready to be called with sample values. */
export interface Subject {
  readonly path: string;
  readonly behaviour: Behaviour;
  readonly constructs: boolean;
  readonly function: (...values: unknown[]) => unknown;
  readonly receiver: (element: unknown) => unknown;
  /** The receiver is a constructor or a namespace. */
  readonly isStatic: boolean;
}

export interface Outcome {
  readonly receiver: unknown;
  readonly arguments: readonly unknown[];
  readonly result: { readonly value: unknown } | { readonly error: unknown };
}

/** The function at `path` of this realm with a receiver that suits it; undefined where one of them does not exist here. */
export function findSubject(path: string, behaviour: Behaviour, constructs: boolean): Subject | undefined {
  const dot = path.lastIndexOf('.');
  const owner = dot < 0 ? '' : path.slice(0, dot);
  const instance = sampleInstance(owner);
  const holder: unknown = instance === undefined ? valueAt(owner) : Object(instance(1));
  if (holder === undefined) return undefined;
  const found: unknown = Reflect.get(Object(holder), keyOf(path.slice(dot + 1)), instance === undefined ? holder : instance(1));
  if (typeof found !== 'function') return undefined;
  return {
    path,
    behaviour,
    constructs,
    function: found as Subject['function'],
    receiver: instance ?? (() => holder),
    isStatic: instance === undefined,
  };
}

/** One call with plain sample values. */
export function callPlainly(subject: Subject): Outcome {
  return call(subject, subject.receiver(1), plainArguments(subject));
}

/** Everything that was noted in many calls, each with a spy in another place. */
export function observe(subject: Subject): ReadonlySet<string> {
  const found = new Set<string>();
  const note: Note = (observation) => found.add(observation);
  const count = Math.max(2, plainArguments(subject).length);
  for (let index = 0; index < count; index++) {
    for (const spied of spiesFor(index, plainArguments(subject)[index], note)) {
      const values = [...plainArguments(subject)];
      values[index] = spied;
      call(subject, subject.receiver(1), values);
    }
  }
  for (const receiver of spiedReceivers(subject, note)) call(subject, receiver, plainArguments(subject));
  observeResults(subject, note);
  observeChanges(subject, note);
  return found;
}

/** A spy on the plain value, a callable one, and spies inside of what can be a container. */
function spiesFor(index: number, plain: unknown, note: Note): readonly unknown[] {
  const place = String(index);
  const inside = (): object => spyOn({}, `${place}.*`, note);
  const deepInside = (): object => spyOn({}, `${place}.*.*`, note);
  return [
    ...(isObject(plain) ? [spyOn(plain, place, note)] : []),
    ...(isObject(plain) && !Array.isArray(plain) ? [fillWith(plain, inside)] : []),
    spyOn({ a: 1 }, place, note),
    spyOn([1], place, note),
    spyOn(/a/g, place, note),
    spyOn((value: unknown) => value, place, note),
    [inside(), inside()],
    { a: inside() },
    [[deepInside(), deepInside()]],
    { raw: [deepInside()] },
    { a: { value: deepInside() } },
    [spyOn([1, 1], `${place}.*`, note)],
    { a: spyOn({ value: 1 }, `${place}.*`, note) },
  ];
}

/** The same properties with other values. */
function fillWith(plain: object, make: () => object): object {
  return Object.fromEntries(Object.keys(plain).map((key) => [key, make()]));
}

function spiedReceivers(subject: Subject, note: Note): readonly unknown[] {
  const plain = subject.receiver(1);
  return [
    ...(isObject(plain) ? [spyOn(plain, 'this', note)] : []),
    spyOn({ a: 1 }, 'this', note),
    spyOn(function sample() {}, 'this', note),
    subject.receiver(spyOn({}, 'this.*', note)),
    { name: spyOn({}, 'this.*', note), message: spyOn({}, 'this.*', note) },
  ];
}

/** What a callback returns can be converted. */
function observeResults(subject: Subject, note: Note): void {
  for (const { callee } of subject.behaviour.calls ?? []) {
    if (typeof callee !== 'number') continue;
    const values = [...plainArguments(subject)];
    values[callee] = () => spyOn({}, 'call', note);
    call(subject, subject.receiver(1), values);
  }
}

/** Compares plain operands before and after a call. */
function observeChanges(subject: Subject, note: Note): void {
  const receiver = subject.isStatic ? undefined : subject.receiver(1);
  const values = plainArguments(subject);
  const before = [receiver, ...values].map(picture);
  call(subject, receiver ?? subject.receiver(1), values);
  [receiver, ...values].map(picture).forEach((after, index) => {
    if (after !== before[index]) note(`writes ${index === 0 ? 'this' : String(index - 1)}`);
  });
}

function call(subject: Subject, receiver: unknown, values: readonly unknown[]): Outcome {
  try {
    const value: unknown = subject.constructs
      ? Reflect.construct(subject.function, values)
      : Reflect.apply(subject.function, receiver, values);
    if (value instanceof Promise) value.catch(() => undefined);
    return { receiver, arguments: values, result: { value } };
  } catch (error) {
    return { receiver, arguments: values, result: { error } };
  }
}

/** Arguments with which the function works: given ones, or such as the row suggests. */
function plainArguments({ path, behaviour }: Subject): readonly unknown[] {
  const given = sampleArguments(path);
  if (given !== undefined) return given;
  const values: unknown[] = [];
  const suggest = (place: Place | 'call' | `${string}.*`, value: unknown): void => {
    const index = typeof place === 'number' ? place : Number.parseInt(place, 10);
    if (Number.isNaN(index)) return;
    values[index] ??= value;
  };
  for (const { callee } of behaviour.calls ?? []) suggest(callee, (value: unknown) => value);
  for (const place of behaviour.iterates ?? []) suggest(place, [1, 2]);
  for (const place of behaviour.reads ?? []) suggest(place, [1]);
  for (const { of, to } of behaviour.coerces ?? []) suggest(of, to === 'number' ? 1 : to === 'set' ? new Set([1]) : 'a');
  for (const place of behaviour.writes ?? []) suggest(place, {});
  return Array.from(values, (value) => (value === undefined ? {} : value));
}

function picture(value: unknown): string {
  return inspect(value, { showHidden: true, depth: 4 });
}

function valueAt(path: string): unknown {
  if (path === '') return globalThis;
  if (path === '%TypedArray%') return Int8Array;
  if (path.startsWith('%')) return undefined;
  return path.split('.').reduce<unknown>((owner, key) => (owner === undefined ? undefined : Reflect.get(Object(owner), key)), globalThis);
}

function keyOf(name: string): PropertyKey {
  if (!name.startsWith('@@')) return name;
  const symbol: unknown = Reflect.get(Symbol, name.slice(2));
  return typeof symbol === 'symbol' ? symbol : name;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
