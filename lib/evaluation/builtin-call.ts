import type { Behaviour, Callback, Coercion, Operand, Place } from '../knowledge/index.ts';
import type { Site } from '../facts/index.ts';
import { isNothing, join, NOTHING, NULLISH, reference, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../values/index.ts';
import { perhaps, repeatedly } from './alternatives.ts';
import { addHostEffect, hostCallEffect } from './builtin-member.ts';
import { argument, callValue, constructValue, isCallable, prototypeFor, type Arguments } from './call.ts';
import { toPrimitive } from './coercion.ts';
import { evaluateFlow, type FlowSource } from './flow.ts';
import { builtinElements, contentsOf, listOf } from './iteration.ts';
import { MODELS } from './models/index.ts';
import { anyOwnValue, getMember, mayWrite } from './property.ts';
import { later, settled } from './promise.ts';
import { addAmbient, certainThrow, touch, type Frame } from './run.ts';

/** A call of a built-in: what its row or its hand-written model is applied to. */
export interface BuiltinCall {
  readonly frame: Frame;
  readonly path: string;
  readonly receiver: Value;
  readonly given: Arguments;
  /** Undefined for a call without `new`. */
  readonly newTarget: Value | null;
  readonly name: string;
  readonly site: Site;
}

/** Undefined: the row decides. */
export type Model = (call: BuiltinCall) => Value | undefined;

export function callBuiltin(frame: Frame, object: HeapObject, receiver: Value, given: Arguments, action: string, name: string, site: Site): Value {
  void action;
  if (object.kind === 'host') return callHost(frame, object, given, name, site);
  const row = frame.run.realm.row(object.path);
  if (row?.call === undefined) return certainThrow(frame, `calls \`${name}\`, which is not a function`, site);
  return apply({ frame, path: object.path, receiver, given, newTarget: null, name: `${name}()`, site }, row.call);
}

export function constructBuiltin(frame: Frame, object: HeapObject, given: Arguments, newTarget: Value, name: string, site: Site): Value {
  if (object.kind === 'host') return callHost(frame, object, given, name, site);
  const row = frame.run.realm.row(object.path);
  if (row?.construct === undefined) return certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site);
  const result = apply({ frame, path: object.path, receiver: UNDEFINED_VALUE, given, newTarget, name: `new ${name}()`, site }, row.construct);
  // `new.target` is a subclass: its prototype comes before the built-in's.
  const [made] = result.objects;
  if (made !== undefined && newTarget.objects[0] !== object && made.owner === frame.run.module) frame.run.state.setField(made, 'prototype', prototypeFor(frame, newTarget, site));
  return result;
}

function callHost(frame: Frame, object: HeapObject, given: Arguments, name: string, site: Site): Value {
  frame.run.mayThrow = true;
  addHostEffect(frame, hostCallEffect(frame, object), `${name}()`, site);
  void given;
  return reference(object);
}

function apply(call: BuiltinCall, behaviour: Behaviour): Value {
  call.frame.run.mayThrow = true;
  const model = behaviour.model === undefined ? undefined : MODELS[behaviour.model];
  const result = model?.(call);
  return result ?? applyRow(call, behaviour);
}

/** What a row says, in the order in which built-ins work: conversions, reads, callbacks, writes. */
function applyRow(call: BuiltinCall, behaviour: Behaviour): Value {
  const { frame, site, given, receiver } = call;
  if (behaviour.effect !== undefined) addHostEffect(frame, behaviour.effect, call.name, site);
  if (behaviour.ambient !== undefined && !(behaviour.ambientBelow !== undefined && given.list.length >= behaviour.ambientBelow)) addAmbient(frame, behaviour.ambient, call.name, `calls \`${call.name}\``, site);
  for (const coercion of behaviour.coerces ?? []) coerce(call, coercion);
  for (const operand of behaviour.reads ?? []) readAll(frame, operandValue(call, operand), site);
  let iterated = NOTHING;
  for (const place of behaviour.iterates ?? []) iterated = join(iterated, iterateWhole(frame, operandValue(call, place), site));
  let results: Value | null = null;
  for (const callback of behaviour.calls ?? []) results = runCallback(call, callback, results);
  for (const place of behaviour.writes ?? []) writeWhole(call, placeValue(call, place));
  const source: FlowSource = { receiver, arguments: given, results, owner: frame.run.module, path: call.path, site };
  for (const { from, into } of behaviour.stores ?? []) store(call, evaluateFlow(frame, frame.run.realm.flow(from, call.path), source), placeValue(call, into));
  if (behaviour.throws === true) return certainThrow(frame, `calls \`${call.name}\`, which always throws`, site);
  return evaluateFlow(frame, frame.run.realm.flow(behaviour.returns, call.path), source);
}

function placeValue(call: BuiltinCall, place: Place): Value {
  if (place === 'this') return call.receiver;
  if (typeof place === 'number') return argument(call.given, place);
  let result = call.given.rest ?? NOTHING;
  for (const value of call.given.list.slice(Number.parseInt(place, 10))) result = join(result, value);
  return result;
}

/** What callbacks returned is converted where they are called. */
function operandValue(call: BuiltinCall, operand: Operand): Value {
  if (operand === 'call') return NOTHING;
  if (typeof operand === 'number') return placeValue(call, operand);
  const depth = operand.split('.*').length - 1;
  let value = placeValue(call, placeOf(operand.replaceAll('.*', '')));
  for (let level = 0; level < depth; level++) value = contentsOf(call.frame, value, call.site);
  return value;
}

/** The place that an operand's text starts with. */
function placeOf(text: string): Place {
  if (text === 'this') return 'this';
  return text.endsWith('+') ? `${Number.parseInt(text, 10)}+` : Number(text);
}

function coerce(call: BuiltinCall, { of, to }: Coercion): void {
  const { frame, site } = call;
  const value = operandValue(call, of);
  const text = typeof of === 'number' ? `argument ${of + 1} of \`${call.name}\`` : `a value in \`${call.name}\``;
  switch (to) {
    case 'promise':
      for (const object of value.objects) settled(frame, object, text, site);
      if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `resolves \`${text}\`: ${value.unknown.what}`, site);
      return;
    case 'json':
      callJson(frame, value, text, site, 0);
      return;
    case 'locale-string':
      callMethod(frame, value, 'toLocaleString', text, site);
      return;
    case 'pattern':
      coercePattern(frame, value, text, site);
      return;
    case 'set':
      for (const method of ['has', 'keys']) callMethod(frame, without(value, NULLISH), method, text, site);
      return;
    default:
      toPrimitive(frame, value, to === 'string' || to === 'key' ? 'string' : to === 'number' ? 'number' : 'default', text, site);
  }
}

/** A pattern may be an object of the program with its own matching methods. */
function coercePattern(frame: Frame, value: Value, text: string, site: Site): void {
  for (const object of value.objects) if (object.kind !== 'regexp') toPrimitive(frame, reference(object), 'string', text, site);
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `matches \`${text}\`: ${value.unknown.what}`, site);
}

function callMethod(frame: Frame, value: Value, name: string, text: string, site: Site): void {
  for (const object of value.objects) {
    const method = without(getMember(frame, reference(object), name, `${text}.${name}`, site), NULLISH);
    if (!isNothing(method)) perhaps(frame.run, () => void callValue(frame, method, reference(object), { list: [], rest: null }, `calls \`${text}.${name}()\``, `${text}.${name}`, site));
  }
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `converts \`${text}\`: ${value.unknown.what}`, site);
}

const JSON_DEPTH = 6;

/** SerializeJSONProperty: `toJSON` of what is serialised, getters on the way. */
export function callJson(frame: Frame, value: Value, text: string, site: Site, depth: number): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-coercion', `serialises ${value.unknown.what}`, site);
  if (depth > JSON_DEPTH) return;
  for (const object of value.objects) {
    if (object.kind === 'builtin' || object.kind === 'host' || isCallable(object)) continue;
    const method = without(getMember(frame, reference(object), 'toJSON', `${text}.toJSON`, site), NULLISH);
    if (!isNothing(method)) {
      const result = callValue(frame, method, reference(object), { list: [], rest: null }, `serialises \`${text}\` by \`toJSON()\``, `${text}.toJSON`, site);
      callJson(frame, result, text, site, depth + 1);
    } else if (object.kind === 'array') {
      callJson(frame, contentsOf(frame, reference(object), site), text, site, depth + 1);
    } else if (object.kind === 'object') {
      callJson(frame, anyOwnValue(frame, object, text, site), text, site, depth + 1);
    }
  }
}

/** Getters of everything that is read. */
function readAll(frame: Frame, value: Value, site: Site): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-property', `reads the properties of ${value.unknown.what}`, site);
  for (const object of value.objects) if (object.kind === 'object' || object.kind === 'function') anyOwnValue(frame, object, object.name || 'an object', site);
}

function iterateWhole(frame: Frame, value: Value, site: Site): Value {
  const subject = without(value, NULLISH);
  if (isNothing(subject)) return NOTHING;
  const { list, rest } = listOf(frame, subject, site);
  let result = rest ?? NOTHING;
  for (const item of list) result = join(result, item);
  return result;
}

function runCallback(call: BuiltinCall, callback: Callback, before: Value | null): Value | null {
  const { frame, site } = call;
  const { run } = frame;
  const callee = without(operandValue(call, callback.callee), NULLISH);
  if (isNothing(callee) || callback.when === 'event') return before;
  if (callee.types !== 0 && callee.objects.length === 0 && callee.unknown === null) return before;
  let results: Value = before ?? NOTHING;
  const name = callback.callee === 'this' ? call.name : `the callback of ${call.name}`;
  const once = (): void => {
    const source: FlowSource = { receiver: call.receiver, arguments: call.given, results, owner: run.module, path: call.path, site };
    const list = callback.with.map((flow) => evaluateFlow(frame, run.realm.flow(flow, call.path), source));
    const receiver = callback.receiver === undefined ? UNDEFINED_VALUE : evaluateFlow(frame, run.realm.flow(callback.receiver, call.path), source);
    const rest = callback.rest === undefined ? null : evaluateFlow(frame, run.realm.flow(callback.rest, call.path), source);
    const given = { list, rest };
    results = join(results, callback.construct === true ? constructValue(frame, callee, given, null, name, site) : callValue(frame, callee, receiver, given, `calls \`${call.name}\` with a callback`, name, site));
  };
  if (callback.when === 'later') later(frame, once);
  else if (callback.times === 'once') once();
  else if (callback.times === 'maybe') perhaps(run, once);
  else repeatedly(run, once);
  return results;
}

/** Something in the object changes that the row does not tell: what it holds is no longer known place by place. */
function writeWhole(call: BuiltinCall, value: Value): void {
  const { frame, site } = call;
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-write', `changes ${value.unknown.what} by \`${call.name}\``, site);
  for (const object of value.objects) {
    if (!mayWrite(frame, object, object.name || call.name, site)) continue;
    if (object.kind === 'array') blurArray(frame, object);
  }
}

/** Forgets which element stands where. */
export function blurArray(frame: Frame, array: HeapObject): void {
  const { list, rest } = builtinElements(frame, array, 0);
  let joined = rest ?? NOTHING;
  for (const value of list) joined = join(joined, value);
  const { state } = frame.run;
  state.setField(array, 'other', join(array.other, joined));
  state.setField(array, 'count', null);
}

function store(call: BuiltinCall, value: Value, into: Value): void {
  for (const object of into.objects) {
    if (object.owner !== call.frame.run.module) continue;
    const field = object.kind === 'array' || object.kind === 'object' ? 'other' : 'contents';
    call.frame.run.state.setField(object, field, join(object[field], value));
  }
}

