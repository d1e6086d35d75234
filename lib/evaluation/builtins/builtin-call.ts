import type { Behaviour, Callback, Operand, Place } from '../../knowledge/index.ts';
import type { Site } from '../../facts/index.ts';
import { HOST, isIndexKey, isNothing, join, joinAll, NOTHING, NULLISH, reference, STRING, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../../values/index.ts';
import { anyNumberOfTimes, perhaps } from '../expressions/alternatives.ts';
import { isSafe } from './safe-call.ts';
import { convert, forgetIndex, readAll, readAsList, refuseIndex } from './builtin-conversion.ts';
import { lacking } from './demands.ts';
import { askEngine } from './refusals.ts';
import { addAmbientRead, addHostEffect, hostCallEffect } from './builtin-member.ts';
import { argument, callValue, constructValue, prototypeFor, type Arguments } from '../calls/call.ts';
import { blurEntries } from '../objects/collection.ts';
import { computed } from '../expressions/computed.ts';
import { evaluateFlow, type FlowSource } from '../statements/flow.ts';
import { arrayElements, contentsOf, listOf } from '../objects/iteration.ts';
import { MODELS } from './models/index.ts';
import { getMember } from '../objects/property.ts';
import { proxyDelete } from '../objects/proxy.ts';
import { isRefusedByHost } from './host-demands.ts';
import { mayWrite, meetsSetter } from '../objects/property-write.ts';
import { later } from '../calls/promise.ts';
import { handleGiven } from '../calls/rejections.ts';
import { noteCalledBack, noteHandedOut } from '../shared-state/handed-out.ts';
import { madeOf } from '../shared-state/value-origin.ts';
import { addReason, certainThrow, silentUnknown, touch, type Frame } from '../run.ts';
import { filledWith, madeByClass } from '../objects/species.ts';

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
  noteHandedOut(frame, given, name);
  return reference(object);
}

function apply(call: BuiltinCall, behaviour: Behaviour): Value {
  const { run } = call.frame;
  const { operation } = run;
  run.operation = call;
  try {
    return carryOut(call, behaviour);
  } finally {
    run.operation = operation;
  }
}

function carryOut(call: BuiltinCall, behaviour: Behaviour): Value {
  const lack = lacking(call);
  if (lack !== null) return certainThrow(call.frame, `calls \`${call.name}\` ${lack}`, call.site);
  const exact = behaviour.computed === true ? computed(call) : undefined;
  if (exact !== undefined) return exact;
  const answer = askEngine(call);
  if (answer === 'refused') return certainThrow(call.frame, `calls \`${call.name}\` with what it refuses`, call.site);
  if (answer === null && !isSafe(call, behaviour)) call.frame.run.mayThrow = true;
  if (isRefusedByHost(call)) return certainThrow(call.frame, `calls \`${call.name}\` with what it refuses`, call.site);
  handleGiven(call.frame.run, call.path, call.given);
  noteCalledBack(call.frame.run, call.path, behaviour, call.given);
  const made = madeByClass(call, behaviour.creates);
  const model = behaviour.model === undefined ? undefined : MODELS[behaviour.model];
  const result = filledWith(call, made, model?.(call) ?? applyRow(call, behaviour));
  return madeOf(call.frame, result, [call.receiver, ...call.given.list, call.given.rest]);
}

/** What a row says, in the order in which built-ins work: conversions, reads, callbacks, writes. */
function applyRow(call: BuiltinCall, behaviour: Behaviour): Value {
  const { frame, site, given, receiver } = call;
  const { realm } = frame.run;
  if (behaviour.unmodelled !== undefined) return unmodelled(call, behaviour.unmodelled);
  if (behaviour.effect !== undefined) addHostEffect(frame, behaviour.effect, call.name, site);
  if (behaviour.ambient !== undefined && !(behaviour.ambientBelow !== undefined && given.list.length >= behaviour.ambientBelow)) addAmbientRead(frame, behaviour.ambient, call.name, site);
  lookInto(call, behaviour, null);
  for (const place of behaviour.iterates ?? []) iterateWhole(frame, operandValue(call, place, null), site);
  let results: Value | null = null;
  for (const callback of behaviour.calls ?? []) results = runCallback(call, callback, results);
  if (results !== null) lookInto(call, behaviour, results);
  const source: FlowSource = { receiver, arguments: given, results, owner: frame.run.module, path: call.path, site };
  for (const place of behaviour.writes ?? []) {
    const stored = behaviour.stores?.filter(({ into }) => into === place).map(({ from }) => evaluateFlow(frame, realm.flow(from, call.path), source)) ?? [];
    writeWhole(call, placeValue(call, place), stored.length === 0 ? undefined : joinAll(stored));
  }
  for (const { from, into } of behaviour.stores ?? []) store(call, evaluateFlow(frame, realm.flow(from, call.path), source), placeValue(call, into));
  if (behaviour.throws === true) return certainThrow(frame, `calls \`${call.name}\`, which always throws`, site);
  return evaluateFlow(frame, realm.flow(behaviour.returns, call.path), source);
}

function unmodelled({ frame, name, site }: BuiltinCall, reason: string): Value {
  addReason(frame, 'unmodelled', `calls \`${name}\`, which ${reason}`, site);
  return silentUnknown(frame.run, 'unmodelled', `the result of \`${name}\``);
}

/** Conversions and reads: of operands before callbacks run, of what callbacks returned afterwards. */
function lookInto(call: BuiltinCall, { coerces = [], reads = [] }: Behaviour, results: Value | null): void {
  const { frame, site } = call;
  const isDue = (operand: Operand): boolean => (operand === 'call') === (results !== null);
  for (const { of, to } of coerces) {
    const text = typeof of === 'number' ? `argument ${of + 1} of \`${call.name}\`` : `a value in \`${call.name}\``;
    if (isDue(of)) convert(frame, operandValue(call, of, results), to, call.path, text, site);
  }
  const read = isOfArrays(call) ? readAsList : readAll;
  for (const operand of reads) if (isDue(operand)) read(frame, operandValue(call, operand, results), site);
}

/** It takes whatever has a length and elements. */
function isOfArrays({ path }: BuiltinCall): boolean {
  return path.startsWith('Array.prototype.');
}

function placeValue(call: BuiltinCall, place: Place): Value {
  if (place === 'this') return call.receiver;
  if (typeof place === 'number') return argument(call.given, place);
  let result = call.given.rest ?? NOTHING;
  for (const value of call.given.list.slice(Number.parseInt(place, 10))) result = join(result, value);
  return result;
}

function operandValue(call: BuiltinCall, operand: Operand, results: Value | null): Value {
  if (operand === 'call') return results ?? NOTHING;
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

/** Iterates what can be iterated: some built-ins take other objects as well. */
function iterateWhole(frame: Frame, value: Value, site: Site): void {
  const isIterable = (object: HeapObject): boolean => !isNothing(without(getMember(frame, reference(object), '@@iterator', '[Symbol.iterator]', site), NULLISH));
  const subject = { ...without(value, ~STRING), objects: value.objects.filter((object) => object.kind === 'host' || isIterable(object)) };
  if (!isNothing(subject)) listOf(frame, subject, site);
}

function runCallback(call: BuiltinCall, callback: Callback, before: Value | null): Value | null {
  const { frame, site } = call;
  const { run } = frame;
  const callee = without(operandValue(call, callback.callee, before), NULLISH);
  if (callback.when === 'event') run.accesses?.handOut({ list: [callee], rest: null });
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
  else anyNumberOfTimes(run, once, () => results);
  return results;
}

/** Something in the object changes that the row does not tell: setters may run, and what it holds is no longer known place by place. */
function writeWhole(call: BuiltinCall, value: Value, stored: Value | undefined): void {
  const { frame, site, given } = call;
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-write', `changes ${value.unknown.what} by \`${call.name}\``, site);
  if (WHOLE_TEXT.test(call.path)) refuseIndex(frame, value, site);
  for (const object of value.objects) {
    forgetIndex(frame, object);
    if (goesThroughAll(call, object)) continue;
    const text = object.name || call.name;
    if (object.owner !== HOST) perhaps(frame.run, () => void meetsSetter(frame, object, null, joinAll([...given.list, given.rest ?? UNDEFINED_VALUE]), reference(object), text, site, 0));
    if (object.kind === 'proxy' && isOfArrays(call)) perhaps(frame.run, () => proxyDelete(frame, object, null, text, site));
    if (object.kind === 'proxy' || !mayWrite(frame, object, text, site, stored === undefined ? {} : { value: stored })) continue;
    if (object.kind === 'array') blurArray(frame, object, site);
  }
}

const WHOLE_TEXT = /^(?:String\.prototype\.|RegExp\.prototype\.@@)(?:match|replace|replaceAll)$/u;

/** `match` and `replace` go through the whole text with the flag `g` and leave `lastIndex` at 0, where everybody finds it; without `y` and `g` they leave it as it is. */
function goesThroughAll({ path }: BuiltinCall, { kind, keys }: HeapObject): boolean {
  return kind === 'regexp' && WHOLE_TEXT.test(path) && typeof keys.constant === 'string' && !keys.constant.includes('y');
}

/** Forgets which element stands where. */
export function blurArray(frame: Frame, array: HeapObject, site: Site): void {
  const { list, rest } = arrayElements(frame, array, site);
  const { state } = frame.run;
  state.setField(array, 'other', joinAll([array.other, ...list, rest ?? NOTHING]));
  state.setField(array, 'count', null);
  for (const [key, { getter, setter }] of [...array.properties]) {
    if (isIndexKey(key) && getter === null && setter === null) state.setProperty(array, key, undefined);
  }
}

function store(call: BuiltinCall, value: Value, into: Value): void {
  for (const object of into.objects) {
    if (object.owner !== call.frame.run.module) continue;
    const field = object.kind === 'array' || object.kind === 'object' ? 'other' : 'contents';
    call.frame.run.state.setField(object, field, join(object[field], value));
    if (object.entries !== null) blurEntries(call.frame, object, value);
  }
}

