import type { Site } from '../../facts/index.ts';
import { dataProperty, isNothing, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import type { Occurrence } from '../findings.ts';
import { occurrence, type Frame, type Run } from '../run.ts';

/*
 * A rejection that nothing handles ends a Node process and is an error elsewhere: like an exception at the top level it
 * counts where it must happen. Only promises that the load itself certainly makes are looked at; a handler that any
 * path may attach counts as attached.
 */

/** `count` of a promise: REJECTED where it certainly is, UNREJECTED where it is with nothing but what `keys` holds. */
export const UNREJECTED = 0;
export const REJECTED = 1;

/** What is known of an async function's body that came to an `await`. */
export interface Suspension {
  /** Nobody knows whether what it waits for comes to an end. */
  perhapsForEver: boolean;
  /** What follows certainly throws. */
  throws: boolean;
}

/** Promises of a load, and those of them that something waits for. */
export class Rejections {
  private readonly made: { readonly promise: HeapObject; readonly origin: Occurrence }[] = [];
  private readonly handled = new Set<HeapObject>();

  make(promise: HeapObject, origin: Occurrence): void {
    const trace = origin.trace();
    this.made.push({ promise, origin: { ...origin, trace: () => trace } });
  }

  handle(promise: HeapObject): void {
    this.handled.add(promise);
  }

  unhandled(): readonly Occurrence[] {
    return this.made.flatMap(({ promise, origin }) => (!this.handled.has(promise) && isRejected(promise) ? [origin] : []));
  }
}

/** Of a promise that the load makes whatever happens. */
export function watch(frame: Frame, promise: HeapObject, site: Site): void {
  const { run } = frame;
  if (run.phase !== 'load' || run.undecided > 0 || run.accesses !== null || promise.summary) return;
  run.rejections.make(promise, occurrence(frame, 'throw', 'throws, as it makes a promise that is rejected and that nothing handles', site));
}

/** Something waits for what may be promises. */
export function handle(run: Run, { objects }: Value): void {
  for (const object of objects) if (object.kind === 'promise') run.rejections.handle(object);
}

/** Built-ins that keep what they are given, or look at it, and wait for nothing. */
const KEEPING = /^(?:Array(?!\.fromAsync)|Boolean|Function|JSON|Map|Object|Promise|Reflect|Set|String|Symbol|Weak|console|structuredClone)\b/u;

/** Other built-ins, those of hosts above all, may wait for promises that they are given. */
export function handleGiven(run: Run, path: string, given: { readonly list: readonly Value[] }): void {
  if (given.list.some(({ objects }) => objects.length > 0) && !KEEPING.test(path)) for (const value of given.list) handle(run, value);
}

/** Key of a mark: the promise is rejected, or resolved with what it contains. */
const DECIDED = '#decided';

export function decide(frame: Frame, promise: HeapObject): void {
  frame.run.state.setProperty(promise, DECIDED, dataProperty(UNDEFINED_VALUE, false));
}

/** Nobody knows whether what decides about the promise happens. */
export function leaveOpen(frame: Frame, promise: HeapObject): void {
  frame.run.state.setProperty(promise, DECIDED, undefined);
}

function isMarked(promise: HeapObject): boolean {
  return !promise.summary && promise.properties.get(DECIDED)?.absent === false;
}

/** Whether a promise certainly does not wait for ever. */
export function isDecided(promise: HeapObject, seen: readonly HeapObject[] = []): boolean {
  if (!isMarked(promise) || seen.includes(promise)) return false;
  return promise.contents.objects.every((object) => object.kind !== 'promise' || isDecided(object, [...seen, promise]));
}

/** Whether a promise certainly is rejected. */
export function isRejected(promise: HeapObject, seen: readonly HeapObject[] = []): boolean {
  if (promise.kind !== 'promise' || !isMarked(promise) || seen.includes(promise)) return false;
  const { contents, count } = promise;
  if (count === REJECTED) return isNothing(contents);
  const [other] = contents.objects;
  if (other === undefined || contents.objects.length > 1 || contents.types !== 0 || contents.unknown !== null) return false;
  // It takes over the state of the other, or it was rejected before.
  return isRejected(other, [...seen, promise]);
}

/** Whether awaiting the value certainly comes to an end. */
export function endsWaiting({ unknown, objects }: Value): boolean {
  return unknown === null && objects.every((object) => (object.kind === 'promise' ? isDecided(object) : object.kind !== 'host' && object.kind !== 'proxy' && !object.properties.has('then')));
}

/** What the load left without a handler; nothing is certain where code that is not looked at may have attached one. */
export function reportUnhandled(run: Run): void {
  if (run.handedOut || run.givenUp > 0) return;
  for (const origin of run.rejections.unhandled()) run.findings.addEffect(origin, { kind: 'throw', level: 'module', target: 'throw', phase: 'load-async', conditional: false });
}
