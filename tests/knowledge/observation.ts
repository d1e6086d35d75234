import { createRequire } from 'node:module';
import { inspect, types } from 'node:util';
import type { Behaviour, Place } from '../../lib/knowledge/index.ts';
import { sampleArguments, sampleInstance, sampleOtherArguments } from './samples.ts';
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
  const getterReceiver = instance === undefined ? holder : instance(1);
  const found = readMember(Object(holder), keyOf(path.slice(dot + 1)), getterReceiver);
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

/** What the data property at `path` holds here; none where it does not exist or needs an instance that cannot be had. */
export function hostValues(path: string): readonly unknown[] {
  const dot = path.lastIndexOf('.');
  const owner = dot < 0 ? '' : path.slice(0, dot);
  const instance = sampleInstance(owner);
  if (instance === undefined && owner.endsWith('.prototype')) return [];
  const holder: unknown = instance === undefined ? valueAt(owner) : instance(1);
  const key = keyOf(path.slice(dot + 1));
  if (holder === undefined || holder === null || !(key in Object(holder))) return [];
  const value = readMember(Object(holder), key, holder);
  return value === undefined ? [] : [value];
}

/** Getters of some prototypes refuse whatever receiver we have. */
function readMember(owner: object, key: PropertyKey, receiver: unknown): unknown {
  try {
    return Reflect.get(owner, key, receiver);
  } catch {
    return undefined;
  }
}

/** One call with plain sample values. */
export function callPlainly(subject: Subject): Outcome {
  return call(subject, subject.receiver(1), plainArguments(subject));
}

/** Lists of arguments with which it may work. */
export function argumentSamples(subject: Subject): readonly (readonly unknown[])[] {
  return [plainArguments(subject), otherArguments(subject)];
}

export function callWith(subject: Subject, values: readonly unknown[]): Outcome {
  return call(subject, subject.receiver(1), values);
}

/** What one callback was given. */
export interface CallbackCall {
  readonly receiver: unknown;
  readonly arguments: readonly unknown[];
}

/** One call with plain sample values, and what it gave the callback in the place `callee`. */
export function recordCallback(subject: Subject, callee: number): Outcome & { readonly calls: readonly CallbackCall[] } {
  const calls: CallbackCall[] = [];
  const values = [...plainArguments(subject)];
  const original = values[callee];
  values[callee] = function (this: unknown, ...given: unknown[]) {
    calls.push({ receiver: this, arguments: given });
    return typeof original === 'function' ? (Reflect.apply(original, this, given) as unknown) : undefined;
  };
  const outcome = call(subject, subject.receiver(1), values);
  return { ...outcome, calls };
}

/** Everything that was noted in many calls, each with a spy in another place. */
export function observe(subject: Subject): ReadonlySet<string> {
  const found = new Set(observeOperands(subject));
  const note: Note = (observation) => found.add(observation);
  for (const sample of [plainArguments, otherArguments]) {
    for (const receiver of spiedReceivers(subject, note)) call(subject, receiver, sample(subject));
  }
  return found;
}

/** Without spies in the place of the receiver: native methods of the host may abort the process over them. */
export function observeOperands(subject: Subject): ReadonlySet<string> {
  const found = new Set<string>();
  const note: Note = (observation) => found.add(observation);
  for (const sample of [plainArguments, otherArguments]) observeArguments(subject, sample, note);
  observeResults(subject, note);
  observeChanges(subject, note);
  return found;
}

/** A value of the wrong type is looked at to say in a message what it is: no more than that was done to it. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ERR_INVALID_ARG_TYPE' || error.code === 'ERR_INVALID_THIS');
}

function observeArguments(subject: Subject, sample: (subject: Subject) => readonly unknown[], note: Note): void {
  const count = Math.max(2, sample(subject).length);
  for (let index = 0; index < count; index++) {
    let noted: string[] = [];
    for (const spied of spiesFor(index, sample(subject)[index], (observation) => noted.push(observation))) {
      const values = [...sample(subject)];
      values[index] = spied;
      const receiver = subject.receiver(1);
      noted = [];
      const { result } = call(subject, receiver, values);
      if (!('error' in result && isRefusal(result.error))) noted.forEach(note);
    }
  }
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
    subject.receiver(spyOn([1], 'this.*', note)),
    ...(subject.isStatic ? [] : [withSpecies(Object(plain), note)]),
    { name: spyOn({}, 'this.*', note), message: spyOn({}, 'this.*', note) },
  ];
}

/** As an instance of a subclass, whose constructor would run. */
function withSpecies(instance: object, note: Note): object {
  const species = spyOn(function sample() {}, 'species', note);
  // Some instances that everybody shares cannot be changed a second time.
  Reflect.defineProperty(instance, 'constructor', {
    configurable: true,
    get: () => {
      note('reads this');
      return { [Symbol.species]: species };
    },
  });
  return instance;
}

/** What a callback returns can be converted. */
function observeResults(subject: Subject, note: Note): void {
  for (const { callee } of subject.behaviour.calls ?? []) {
    if (typeof callee !== 'number') continue;
    for (const target of [{ a: 1 }, [1]]) {
      const values = [...plainArguments(subject)];
      values[callee] = () => spyOn(target, 'call', note);
      call(subject, subject.receiver(1), values);
    }
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
    if (types.isPromise(value)) value.catch(() => undefined);
    provoke(subject, receiver, value);
    return { receiver, arguments: values, result: { value } };
  } catch (error) {
    return { receiver, arguments: values, result: { error } };
  }
}

/** Brings about what a helper of iterators or a stack of disposables does only later. */
function provoke({ path }: Subject, receiver: unknown, result: unknown): void {
  const dispose = path.startsWith('Async') ? 'disposeAsync' : 'dispose';
  const [target, key] = path.startsWith('Iterator.') ? [result, 'next'] : [receiver, dispose];
  if (!/^(Iterator|(Async)?DisposableStack)\./.test(path) || !isObject(target) || types.isProxy(target)) return;
  const method: unknown = Reflect.get(target, key);
  if (typeof method !== 'function') return;
  const later: unknown = Reflect.apply(method, target, []);
  if (types.isPromise(later)) later.catch(() => undefined);
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
  for (const { callee } of behaviour.calls ?? []) suggest(callee, () => 1);
  for (const place of behaviour.iterates ?? []) suggest(place, [1, 2]);
  for (const place of behaviour.reads ?? []) suggest(place, [1]);
  for (const { of, to } of behaviour.coerces ?? []) suggest(of, to === 'number' ? 1 : to === 'set' ? new Set([1]) : 'a');
  for (const place of behaviour.writes ?? []) suggest(place, {});
  return values.length === 0 ? [{}] : Array.from(values, (value) => value ?? {});
}

function otherArguments(subject: Subject): readonly unknown[] {
  return sampleOtherArguments(subject.path) ?? plainArguments(subject);
}

function picture(value: unknown): string {
  try {
    return inspect(value, { showHidden: true, depth: 4 });
  } catch {
    return 'refuses to be shown';
  }
}

/** What `path` names in this realm; undefined where it leads nowhere. */
export function valueAt(path: string): unknown {
  if (path === '') return globalThis;
  if (path === '%TypedArray%') return Int8Array;
  if (path === 'Iterator.prototype') return Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  if (path.startsWith('%') || path.startsWith('host:')) return undefined;
  const read = (owner: unknown, key: string): unknown => (owner === undefined || owner === null ? undefined : readMember(Object(owner), keyOf(key), owner));
  const [root = '', ...keys] = path.split('.');
  return keys.reduce(read, root.startsWith('node:') ? hostModule(root) : read(globalThis, root));
}

const require = createRequire(import.meta.url);

function hostModule(name: string): unknown {
  try {
    return require(name) as unknown;
  } catch {
    return undefined;
  }
}

function keyOf(name: string): PropertyKey {
  if (!name.startsWith('@@')) return name;
  const symbol: unknown = Reflect.get(Symbol, name.slice(2));
  return typeof symbol === 'symbol' ? symbol : name;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
