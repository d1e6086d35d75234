import type { Coercion } from '../../knowledge/index.ts';
import type { Site } from '../../facts/index.ts';
import { ANY_NUMBER, ANY_STRING, ANY_STRING_KEY, dataProperty, isIndexKey, isNothing, join, NOTHING, NULLISH, reference, without, type HeapObject, type Value } from '../../values/index.ts';
import { alternatives, anyNumberOfTimes, perhaps } from '../expressions/alternatives.ts';
import { callValue, isCallable } from '../calls/call.ts';
import { toPrimitive } from '../expressions/coercion.ts';
import { inspect, USUAL_INSPECTION } from './inspection.ts';
import { readDeep } from '../objects/deep-read.ts';
import { anyOwnValue, NAMES } from '../objects/own-properties.ts';
import { settled } from '../calls/promise.ts';
import { getMember } from '../objects/property.ts';
import { proxyHas } from '../objects/proxy.ts';
import { remadePattern } from '../objects/species.ts';
import { certainThrow, touch, type Frame } from '../run.ts';

/** Runs what converting an operand of the built-in at `path` runs. */
export function convert(frame: Frame, value: Value, to: Coercion['to'], path: string, text: string, site: Site): void {
  switch (to) {
    case 'promise':
      for (const object of value.objects) settled(frame, object, text, site);
      if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `resolves \`${text}\`: ${value.unknown.what}`, site);
      return;
    case 'json':
      serialise(frame, value, text, site);
      return;
    case 'deep':
      readDeep(frame, value, text, site);
      return;
    case 'iterator':
      makeIterator(frame, value, text, site);
      return;
    case 'print':
      perhaps(frame.run, () => inspect(frame, value, { ...USUAL_INSPECTION, trusting: true }, text, site));
      return;
    case 'locale-string':
      callMethod(frame, value, 'toLocaleString', text, site);
      return;
    case 'pattern':
      matchPattern(frame, value, path, text, site);
      return;
    case 'set':
      toPrimitive(frame, getMember(frame, without(value, NULLISH), 'size', `${text}.size`, site), 'number', `${text}.size`, site);
      callMethod(frame, without(value, NULLISH), 'has', text, site);
      walk(frame, callMethod(frame, without(value, NULLISH), 'keys', text, site), text, site);
      return;
    case 'steps':
      walk(frame, makeIterator(frame, value, text, site), text, site);
      return;
    case 'close':
      close(frame, value, text, site);
      return;
    case 'dispose':
      callMethod(frame, without(value, NULLISH), '@@dispose', text, site);
      callMethod(frame, without(value, NULLISH), '@@asyncDispose', text, site);
      return;
    default:
      toPrimitive(frame, value, to === 'string' || to === 'key' ? 'string' : to === 'number' ? 'number' : 'default', text, site);
  }
}

/** `String.prototype.replace` looks for `@@replace`; methods without a symbol of their own ask `@@match` whether it is a regular expression. */
function symbolOf(path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1).replace('replaceAll', 'replace');
  return ['replace', 'split', 'match', 'matchAll', 'search'].includes(name) ? `@@${name}` : '@@match';
}

/** A pattern may be an object with its own matching methods, or a regular expression with its own `exec`. */
function matchPattern(frame: Frame, value: Value, path: string, text: string, site: Site): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `matches \`${text}\`: ${value.unknown.what}`, site);
  for (const object of value.objects) {
    const name = symbolOf(path);
    const method = without(getMember(frame, reference(object), name, `${text}[${name.replace('@@', 'Symbol.')}]`, site), NULLISH);
    if (method.unknown !== null || method.objects.some(({ kind }) => kind !== 'builtin')) {
      if (name !== '@@match' || path.endsWith('.match')) callValue(frame, method, reference(object), { list: [ANY_STRING], rest: ANY_STRING }, `matches \`${text}\` by \`${name.replace('@@', 'Symbol.')}\``, text, site);
    } else if (object.kind === 'regexp') {
      if (name === '@@split' || name === '@@matchAll') remadePattern({ frame, name: text, site }, object);
      executePattern(frame, object, text, site);
    } else if (isNothing(method)) {
      toPrimitive(frame, reference(object), 'string', text, site);
    }
  }
}

/** RegExpExec: calls the `exec` that the expression or its class may have in the built-in's place. */
export function executePattern(frame: Frame, pattern: HeapObject, text: string, site: Site): void {
  const exec = getMember(frame, reference(pattern), 'exec', `${text}.exec`, site);
  const own = { ...exec, objects: exec.objects.filter(({ kind }) => kind !== 'builtin') };
  if (own.objects.length > 0 || own.unknown !== null) callValue(frame, own, reference(pattern), { list: [ANY_STRING], rest: null }, `matches \`${text}\` by its own \`exec()\``, `${text}.exec`, site);
  convertIndex(frame, pattern, text, site);
  for (const name of ['flags', 'global', 'unicode', 'sticky']) if (pattern.properties.has(name) || pattern.prototype.objects.some(({ kind }) => kind !== 'builtin')) getMember(frame, reference(pattern), name, `${text}.${name}`, site);
}

/** A `lastIndex` that the program assigned becomes a number, which may be another one after the match. */
export function convertIndex(frame: Frame, pattern: HeapObject, text: string, site: Site): void {
  if (!pattern.properties.has('lastIndex')) return;
  toPrimitive(frame, getMember(frame, reference(pattern), 'lastIndex', `${text}.lastIndex`, site), 'number', `${text}.lastIndex`, site);
  forgetIndex(frame, pattern);
}

/** Matching moved it, or may have. */
export function forgetIndex({ run }: Frame, pattern: HeapObject): void {
  if (pattern.kind === 'regexp' && pattern.owner === run.module && !pattern.frozen && pattern.properties.has('lastIndex')) run.state.setProperty(pattern, 'lastIndex', dataProperty(ANY_NUMBER, false));
}

/** RegExpBuiltinExec sets `lastIndex` with the flags `g` and `y`, whatever is found, and throws where it cannot, in sloppy code too. */
export function refuseIndex(frame: Frame, { objects, types, unknown }: Value, site: Site): void {
  const isOnly = objects.length === 1 && types === 0 && unknown === null;
  for (const { kind, keys, frozen, name, properties, summary } of objects) {
    const moves = kind === 'regexp' && typeof keys.constant === 'string' && /[gy]/u.test(keys.constant);
    if (!moves || (!frozen && properties.get('lastIndex')?.writable !== false)) continue;
    if (isOnly && !summary) certainThrow(frame, `moves \`${name || 'a regular expression'}.lastIndex\`, which cannot be written`, site);
    frame.run.mayThrow = true;
  }
}

/** Whatever the methods give that it may have. */
function callMethod(frame: Frame, value: Value, name: string, text: string, site: Site): Value {
  let result = NOTHING;
  for (const object of value.objects) {
    const method = without(getMember(frame, reference(object), name, `${text}.${name}`, site), NULLISH);
    if (isNothing(method)) continue;
    perhaps(frame.run, () => {
      result = join(result, callValue(frame, method, reference(object), { list: [], rest: null }, `calls \`${text}.${name}()\``, `${text}.${name}`, site));
    });
  }
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `converts \`${text}\`: ${value.unknown.what}`, site);
  return result;
}

/** An iterator that the program wrote is taken from, and perhaps closed before it is done. */
function walk(frame: Frame, iterator: Value, text: string, site: Site): void {
  const iterators: Value = { ...iterator, types: 0, constant: undefined };
  if (isNothing(iterators)) return;
  const next = getMember(frame, iterators, 'next', `${text}.next`, site);
  anyNumberOfTimes(frame.run, () => {
    const step = callValue(frame, next, iterators, { list: [], rest: null }, `takes from \`${text}\``, `${text}.next`, site);
    const steps: Value = { ...join(step, awaitedSteps(frame, step, text, site)), types: 0, constant: undefined };
    for (const part of ['done', 'value']) if (!isNothing(steps)) getMember(frame, steps, part, `${text}.${part}`, site);
  });
  close(frame, iterators, text, site);
}

/** What an asynchronous iterator promises. */
function awaitedSteps(frame: Frame, step: Value, text: string, site: Site): Value {
  let result = NOTHING;
  for (const object of step.objects) if (object.kind === 'promise') result = join(result, settled(frame, object, text, site));
  return result;
}

/** IteratorClose: its method `return`, where it is not one of the built-in ones. */
function close(frame: Frame, iterator: Value, text: string, site: Site): void {
  const closed = iterator.objects.filter((object) => object.kind === 'generator' || object.properties.has('return') || object.prototype.objects.some(({ kind }) => kind !== 'builtin'));
  if (closed.length > 0) callMethod(frame, { ...NOTHING, objects: closed }, 'return', text, site);
}

/** GetIterator, of what may be iterated asynchronously too. */
function makeIterator(frame: Frame, value: Value, text: string, site: Site): Value {
  let made = NOTHING;
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `iterates over ${value.unknown.what}`, site);
  for (const object of value.objects) {
    const find = (name: string): Value => without(getMember(frame, reference(object), name, `${text}[${name.replace('@@', 'Symbol.')}]`, site), NULLISH);
    const own = find('@@asyncIterator');
    const method = isNothing(own) ? find('@@iterator') : own;
    if (!isNothing(method)) made = join(made, callValue(frame, method, reference(object), { list: [], rest: null }, `iterates over \`${text}\``, text, site));
  }
  return made;
}

/** SerializeJSONProperty: `toJSON` of what is serialised, getters on the way; boxes are unwrapped. */
export function serialise(frame: Frame, value: Value, text: string, site: Site, seen: Set<HeapObject> = new Set()): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `serialises ${value.unknown.what}`, site);
  for (const object of value.objects) {
    if (object.kind === 'builtin' || object.kind === 'host' || seen.has(object)) continue;
    seen.add(object);
    const found = getMember(frame, reference(object), 'toJSON', `${text}.toJSON`, site);
    const method: Value = { ...found, types: 0, constant: undefined, objects: found.objects.filter(isCallable) };
    if (!isNothing(method)) {
      const result = callValue(frame, method, reference(object), { list: [], rest: null }, `serialises \`${text}\` by \`toJSON()\``, `${text}.toJSON`, site);
      serialise(frame, result, text, site, seen);
    } else if (isBox(object)) {
      unbox(frame, object, text, site);
    } else if (!isCallable(object)) {
      serialise(frame, anyOwnValue(frame, object, text, site, object.kind === 'array' ? isElementKey : NAMES), text, site, seen);
    }
  }
}

/** A String object becomes a text, and others become numbers; of `Object(value)` nobody knows which it is. */
function unbox(frame: Frame, object: HeapObject, text: string, site: Site): void {
  const convertTo = (hint: 'string' | 'number') => (): Value => toPrimitive(frame, reference(object), hint, text, site);
  const ways = object.kind === 'wrapper' ? [convertTo('string'), convertTo('number')] : [convertTo(object.path === 'String' ? 'string' : 'number')];
  alternatives(frame.run, ways);
}

/** Of an array, JSON looks at the elements alone. */
function isElementKey(key: string): boolean {
  return isIndexKey(key) || key === ANY_STRING_KEY;
}

/** An object made of a number, string, boolean or bigint. */
export function isBox({ kind, path }: HeapObject): boolean {
  return kind === 'wrapper' || (kind === 'instance' && ['Number', 'String', 'Boolean', 'BigInt'].includes(path));
}

/** What methods of arrays do to a proxy: length and elements are read, and many ask first whether an element is there. */
export function readAsList(frame: Frame, value: Value, site: Site): void {
  const proxies = value.objects.filter(({ kind }) => kind === 'proxy');
  readAll(frame, proxies.length === 0 ? value : { ...value, objects: value.objects.filter(({ kind }) => kind !== 'proxy') }, site);
  for (const proxy of proxies) {
    const text = proxy.name || 'a proxy';
    getMember(frame, reference(proxy), 'length', `${text}.length`, site);
    perhaps(frame.run, () => {
      proxyHas(frame, proxy, null, text, site);
      getMember(frame, reference(proxy), null, `${text}[…]`, site);
    });
  }
}

/** Reads everything that an object has: getters and traps run. */
export function readAll(frame: Frame, value: Value, site: Site): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-property', `reads the properties of ${value.unknown.what}`, site);
  for (const object of value.objects) {
    if (object.kind === 'builtin' || object.kind === 'host') continue;
    anyOwnValue(frame, object, object.name || 'an object', site);
    // Elements and a length may be found on the prototypes of what is not an array.
    if (object.kind === 'object') perhaps(frame.run, () => void getMember(frame, reference(object), null, `${object.name || 'an object'}[…]`, site));
    if (object.kind === 'proxy') perhaps(frame.run, () => void getMember(frame, reference(object), 'length', `${object.name || 'a proxy'}.length`, site));
  }
}
