import type { Expression } from '../../facts/index.ts';
import { ANY_SYMBOL_KEY, isNothing, join, NOTHING, NULLISH, STRING, SYMBOL, truthOfNullish, UNDEFINED_VALUE, unknownValue, without, type Value } from '../../values/index.ts';
import { keyOf } from './assignment.ts';
import { alternatives } from './alternatives.ts';
import { toPropertyKeys } from './coercion.ts';
import { computedMethod } from '../classes/computed-method.ts';
import { describe } from '../describe.ts';
import { noteThrown } from '../statements/exception.ts';
import { evaluate } from './expression.ts';
import { getFromObject, getMember, type PropertyKey } from '../objects/property.ts';
import { ThrowSignal, type Chain, type Frame, type Run } from '../run.ts';
import { getByType } from '../typed/typed-member.ts';
import { byType } from '../typed/typed-value.ts';
import { receiverFrame } from '../statements/variable.ts';

/** Left by an optional chain that ends early. */
class ShortCircuit {}
const SHORT_CIRCUIT = Object.freeze(new ShortCircuit());

type Member = Extract<Expression, { kind: 'get' | 'superGet' }>;

interface Got {
  readonly value: Value;
  /** What a call of it gets as receiver. */
  readonly receiver: Value;
  /** The key under which it is found in the receiver; null where that is not known. */
  readonly key: PropertyKey;
  /** The key is not known and may be the name of a method. */
  readonly isAnyName: boolean;
}

/** The callee of a call. */
export function evaluateCallee(frame: Frame, expression: Member): Got {
  const known = frame.known?.get(expression);
  if (known !== undefined && expression.kind === 'get' && typeof expression.key === 'string') return { value: known, receiver: evaluate(frame, expression.object), key: expression.key, isAnyName: false };
  const got = evaluateGet(frame, expression);
  if (!got.isAnyName || isNothing(got.value)) return got;
  return { ...got, value: computedMethod(frame, got.value, got.receiver, describe(frame, expression), expression.site) };
}

export function evaluateGet(frame: Frame, expression: Member): Got {
  if (expression.kind === 'superGet') {
    const context = receiverFrame(frame);
    const receiver = context?.value ?? UNDEFINED_VALUE;
    const key = keyOf(frame, expression.key, expression.site);
    const holder = context?.home?.prototype ?? unknownValue({ kind: 'unsupported', what: '`super`', reportedIn: null });
    return { value: readFrom(frame, holder, key, receiver, describe(frame, expression), expression.site), receiver, key: null, isAnyName: false };
  }
  let receiver = evaluate(frame, expression.object);
  if (expression.optional) receiver = withoutNullish(frame, receiver);
  if (isNothing(receiver)) return { value: NOTHING, receiver, key: null, isAnyName: false };
  const { key: written, site } = expression;
  const text = describe(frame, expression);
  if (typeof written === 'string' || written.kind === 'privateName') {
    const named = keyOf(frame, written, site);
    const got = getByType(frame, receiver, { key: named, text, site, index: 0 });
    return { value: got.value, receiver: got.receiver, key: named, isAnyName: false };
  }
  const name = byType(frame, evaluate(frame, written), site, 'key');
  const keys = toPropertyKeys(frame, name, describe(frame, written), site);
  const [key = null] = keys;
  if (keys.length > 1) return { value: alternatives(frame.run, keys.map((each) => () => getByType(frame, receiver, { key: each, text, site, index: 0 }).value)), receiver, key: null, isAnyName: false };
  const got = getByType(frame, receiver, { key, text, site, index: 0 });
  const mayBeSymbol = key === null && (name.unknown !== null || (name.types & SYMBOL) !== 0);
  const value = mayBeSymbol ? join(got.value, getMember(frame, got.receiver, ANY_SYMBOL_KEY, text, site)) : got.value;
  return { value, receiver: got.receiver, key, isAnyName: key === null && (name.types & STRING) !== 0 };
}

function readFrom(frame: Frame, holder: Value, key: string | null, receiver: Value, text: string, site: number): Value {
  let result = NOTHING;
  for (const object of holder.objects) result = join(result, getFromObject(frame, object, key, receiver, text, site));
  if (holder.unknown !== null) result = join(result, getMember(frame, unknownValue(holder.unknown), key, text, site));
  return holder.objects.length === 0 && holder.unknown === null ? UNDEFINED_VALUE : result;
}

export function evaluateChain(frame: Frame, expression: Expression): Value {
  const { run } = frame;
  const chain: Chain = { open: null };
  frame.chains.push(chain);
  let reached = true;
  try {
    const value = evaluate(frame, expression);
    return chain.open === null ? value : join(value, UNDEFINED_VALUE);
  } catch (signal) {
    if (signal === SHORT_CIRCUIT) return UNDEFINED_VALUE;
    if (chain.open === null || !(signal instanceof ThrowSignal)) throw signal;
    reached = false;
    noteThrown(run, signal);
    return UNDEFINED_VALUE;
  } finally {
    frame.chains.pop();
    closeChain(run, chain, reached);
  }
}

/** What `?.` goes on with. Where there is nothing to go on with, the chain ends. */
export function withoutNullish(frame: Frame, value: Value): Value {
  const nullish = truthOfNullish(value);
  if (nullish === 'true') throw SHORT_CIRCUIT;
  if (nullish === 'false') return value;
  const chain = frame.chains.at(-1);
  if (chain !== undefined) chain.open ??= openChain(frame.run);
  return without(value, NULLISH);
}

function openChain(run: Run): Chain['open'] {
  const { state } = run;
  run.undecided++;
  const mark = state.mark();
  return { mark, ended: state.since(mark) };
}

function closeChain(run: Run, { open }: Chain, reached: boolean): void {
  if (open === null) return;
  run.undecided--;
  const { state } = run;
  state.resume(open.mark, reached ? [state.since(open.mark), open.ended] : [open.ended]);
}
