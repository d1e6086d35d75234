import { ANY_BOOLEAN, ANY_NUMBER, ANY_STRING, ANY_SYMBOL, BIGINT, boolean, constant, isConstant, isPrimitive, join, NULL_VALUE, NULLISH, reference, STRING, symbol, truth, UNDEFINED, UNDEFINED_VALUE, without } from '../../../values/index.ts';
import { allocate, builtinPrototype, newSymbol } from '../../objects/allocation.ts';
import { anyNumberOfTimes, perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { convertIndex, executePattern, refuseIndex, serialise } from '../builtin-conversion.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { textOf, toPrimitive, toText } from '../../expressions/coercion.ts';
import { dataProperty } from '../../../values/index.ts';
import type { Match } from '../patterns/match.ts';
import { exactMatches, isPlainPattern, matchResult, replaceMatches } from './pattern.ts';
import { hasKey } from '../../expressions/has-property.ts';
import { listOf } from '../../objects/iteration.ts';
import { toNumeric } from '../../expressions/operators.ts';
import { getMember } from '../../objects/property.ts';
import { mayWrite } from '../../objects/property-write.ts';
import { addReason, certainThrow, touch, type Frame } from '../../run.ts';
import type { Site } from '../../../facts/index.ts';
import type { HeapObject, Value } from '../../../values/index.ts';

/** Longer texts are not computed. */
const LONGEST_TEXT = 2_000;

/** `replace`: the replacement may be a function, which is called for every match. */
const replace: Model = (call) => {
  const { frame, receiver, given, name, site } = call;
  const subject = toPrimitive(frame, receiver, 'string', name, site);
  const pattern = argument(given, 0);
  if (!pattern.objects.every(isPlainPattern)) return undefined;
  if (pattern.unknown !== null) touch(frame, pattern.unknown, 'unknown-coercion', `matches ${pattern.unknown.what}`, site);
  refuseIndex(frame, pattern, site);
  for (const object of pattern.objects) if (typeof object.keys.constant === 'string' && object.keys.constant.includes('y')) mayWrite(frame, object, `${object.name || 'a regular expression'}.lastIndex`, site);
  const replacement = argument(given, 1);
  const matches = exactMatches(call, pattern, subject);
  if (matches !== null && replacement.objects.every(isCallable) && replacement.unknown === null) {
    const result = replaceMatches(call, String(subject.constant), matches, replacement);
    return result === null ? ANY_STRING : constant(result);
  }
  const functions = { ...replacement, objects: replacement.objects.filter((object) => isCallable(object)) };
  if (functions.objects.length > 0 || functions.unknown !== null) {
    anyNumberOfTimes(frame.run, () => {
      const made = callValue(frame, { ...functions, types: 0, constant: undefined }, UNDEFINED_VALUE, { list: [ANY_STRING], rest: join(ANY_STRING, ANY_NUMBER) }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
      toPrimitive(frame, made, 'string', `the callback of ${name}`, site);
    });
  }
  const others = replacement.objects.filter((object) => !isCallable(object));
  if (others.length > 0) toPrimitive(frame, { ...replacement, objects: others, unknown: null }, 'string', name, site);
  if (isConstant(subject) && isConstant(pattern) && pattern.types === STRING && isConstant(replacement) && String(subject.constant).length <= LONGEST_TEXT) {
    const text = String(subject.constant);
    return constant(call.path.endsWith('All') ? text.replaceAll(String(pattern.constant), String(replacement.constant)) : text.replace(String(pattern.constant), String(replacement.constant)));
  }
  return ANY_STRING;
};

/** `repeat`: a count that is known and out of range certainly throws. */
const repeat: Model = ({ frame, receiver, given, name, site }) => {
  const count = toNumeric(frame, argument(given, 0), name, site, true).constant;
  if (typeof count !== 'number') return undefined;
  if (count <= -1 || count === Infinity) return certainThrow(frame, `repeats a text ${count} times (\`${name}\`)`, site);
  const text = receiver.constant;
  if (!isConstant(receiver) || typeof text !== 'string' || text.length * count > LONGEST_TEXT) return ANY_STRING;
  return constant(text.repeat(count));
};

/** `RegExp(pattern, flags)`: an invalid pattern that is known certainly throws. */
const regexp: Model = ({ frame, given, newTarget, name, site }) => {
  const pattern = argument(given, 0);
  const flags = argument(given, 1);
  for (const object of pattern.objects) if (object.kind !== 'regexp') readAsPattern(frame, reference(object), name, site);
  const source = pattern.objects.length > 0 && pattern.objects.every(({ kind }) => kind === 'regexp') && pattern.unknown === null ? null : toText(frame, pattern, name, site);
  const options = (flags.types & UNDEFINED) !== 0 && isPrimitive(flags) ? '' : toText(frame, flags, name, site);
  if (source !== null && options !== null && isConstant(pattern) && !isValid(source, options)) return certainThrow(frame, `makes an invalid regular expression (\`${name}\`)`, site);
  void newTarget;
  const made = allocate(frame, 'regexp', builtinPrototype(frame, 'RegExp'), site, null, null, 'RegExp');
  const [copied] = pattern.objects;
  if (source !== null && isConstant(pattern)) frame.run.state.setField(made, 'contents', constant(source));
  frame.run.state.setField(made, 'keys', options === null ? ANY_STRING : source === null && (flags.types & UNDEFINED) !== 0 && copied !== undefined ? copied.keys : constant(options));
  return reference(made);
};

/** IsRegExp: what says that it matches is asked for its parts instead of being converted. */
function readAsPattern(frame: Frame, object: Value, name: string, site: Site): void {
  const parts = (): void => {
    getMember(frame, object, 'constructor', `${name}'s constructor`, site);
    for (const part of ['source', 'flags']) toPrimitive(frame, getMember(frame, object, part, `${name}'s ${part}`, site), 'string', `${name}'s ${part}`, site);
  };
  const says = truth(getMember(frame, object, '@@match', `${name}[Symbol.match]`, site));
  if (says === 'true') parts();
  else if (says === 'either') perhaps(frame.run, parts);
}

/** Matching moves `lastIndex` only with the flags `g` and `y`: for others the expression stays as it is. */
function matching(result: (call: BuiltinCall, subject: Value) => Value | undefined): Model {
  return (call) => {
    const { frame, receiver, given, name, site } = call;
    if (call.path.endsWith('test')) executeOthers(call);
    if (receiver.objects.length === 0 || !receiver.objects.every(({ kind }) => kind === 'regexp')) return undefined;
    if (receiver.unknown !== null) touch(frame, receiver.unknown, 'unknown-write', `changes ${receiver.unknown.what} by \`${name}\``, site);
    const subject = toPrimitive(frame, argument(given, 0), 'string', `argument 1 of \`${name}\``, site);
    for (const object of receiver.objects) {
      if (call.path.endsWith('test')) executePattern(frame, object, object.name || name, site);
      else convertIndex(frame, object, object.name || name, site);
    }
    const found = result(call, subject);
    refuseIndex(frame, receiver, site);
    for (const object of receiver.objects) if (isStateful(object.keys)) moveIndex(call, object, subject);
    return found;
  };
}

/** RegExpExec of an object that is no expression (sec-regexpexec): its own `exec` is called. */
function executeOthers({ frame, receiver, given, name, site }: BuiltinCall): void {
  for (const object of receiver.objects) {
    if (object.kind === 'regexp') continue;
    const text = `${object.name || 'the receiver'}.exec`;
    const subject = toPrimitive(frame, argument(given, 0), 'string', `argument 1 of \`${name}\``, site);
    callValue(frame, getMember(frame, reference(object), 'exec', text, site), reference(object), { list: [subject], rest: null }, `calls \`${text}()\``, text, site);
  }
}

/** The first match from the beginning tells where the next one is looked for; of others that is not followed. */
function moveIndex(call: BuiltinCall, pattern: HeapObject, subject: Value): void {
  const { frame, receiver, site } = call;
  if (!mayWrite(frame, pattern, `${pattern.name || 'a regular expression'}.lastIndex`, site)) return;
  const matches = isFresh(pattern) && receiver.objects.length === 1 ? exactMatches(call, receiver, subject) : null;
  const index = matches === null ? ANY_NUMBER : constant(matches[0]?.end ?? 0);
  frame.run.state.setProperty(pattern, 'lastIndex', dataProperty(pattern.summary || receiver.objects.length > 1 ? ANY_NUMBER : index, false));
}

/** Nothing has moved its `lastIndex`. */
function isFresh({ properties, summary }: HeapObject): boolean {
  return !summary && !properties.has('lastIndex');
}

function isStateful(flags: Value): boolean {
  return typeof flags.constant === 'string' ? /[gy]/u.test(flags.constant) : flags.types !== 0 || flags.unknown !== null;
}

const exec = matching((call, subject) => {
  const matches = firstMatch(call, subject);
  return matches === null ? join(NULL_VALUE, reference(matchArray(call.frame, call.site))) : matchResult(call, String(subject.constant), matches[0]);
});

const test = matching((call, subject) => {
  const matches = firstMatch(call, subject);
  return matches === null ? ANY_BOOLEAN : boolean(matches.length > 0);
});

/** Where an expression with the flags `g` and `y` goes on is not followed. */
function firstMatch(call: BuiltinCall, subject: Value): readonly Match[] | null {
  return call.receiver.objects.some((object) => isStateful(object.keys) && !(object.owner === call.frame.run.module && call.frame.run.accesses === null && isFresh(object))) ? null : exactMatches(call, call.receiver, subject);
}

function matchArray(frame: Frame, site: Site): HeapObject {
  const made = allocate(frame, 'array', frame.run.realm.value('%RegExpMatchArray%.prototype'), site, null, null, '%RegExpMatchArray%');
  frame.run.state.setField(made, 'other', join(made.other, join(ANY_STRING, UNDEFINED_VALUE)));
  frame.run.state.setField(made, 'count', null);
  return made;
}

function isValid(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** Every evaluation makes a symbol of its own; which one it is in a repetition is not known. */
const makeSymbol: Model = ({ frame, given, newTarget, name, site }) => {
  if (newTarget !== null) return certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site);
  if (given.list.length > 0) toPrimitive(frame, without(argument(given, 0), UNDEFINED), 'string', name, site);
  const { run } = frame;
  if (run.allocations !== null) return ANY_SYMBOL;
  return newSymbol(run);
};

const symbolFor: Model = ({ frame, given, name, site }) => {
  const key = toText(frame, argument(given, 0), name, site);
  return key === null ? ANY_SYMBOL : symbol(`@@for:${key}`);
};

const string: Model = (call) => {
  const { frame, given, newTarget, name, site } = call;
  if (newTarget !== null) return undefined;
  if (given.list.length === 0) return constant('');
  const value = argument(given, 0);
  if ((value.types & ~128) === 0 && value.types !== 0 && value.objects.length === 0) return ANY_STRING;
  const text = toText(frame, value, name, site);
  return text === null ? ANY_STRING : constant(text);
};

const number: Model = ({ frame, given, newTarget, name, site }) => {
  if (newTarget !== null) return undefined;
  if (given.list.length === 0) return constant(0);
  const numeric = toNumeric(frame, argument(given, 0), name, site);
  return (numeric.types & BIGINT) === 0 ? numeric : ANY_NUMBER;
};

const toBoolean: Model = ({ given, newTarget }) => {
  if (newTarget !== null) return undefined;
  const decision = truth(argument(given, 0));
  return decision === 'either' ? undefined : boolean(decision === 'true');
};

/** How many errors stand before the message. */
const ERRORS_BEFORE: Readonly<Record<string, number>> = { AggregateError: 1, SuppressedError: 2 };

/** `new Error(message, { cause })`: converts the message. Captures a stack that nobody else sees. */
const error: Model = ({ frame, given, path, name, site }) => {
  const before = ERRORS_BEFORE[path] ?? 0;
  const message = without(argument(given, before), UNDEFINED);
  toPrimitive(frame, message, 'string', name, site);
  if (path === 'AggregateError') listOf(frame, argument(given, 0), site);
  const cause = path === 'SuppressedError' ? null : installCause(frame, argument(given, before + 1), name, site);
  const made = allocate(frame, 'error', builtinPrototype(frame, path), site, null, null, path);
  // Without a message it is that of the prototype.
  const isOwn = message.types !== 0 || message.objects.length > 0 || message.unknown !== null;
  if (isOwn) frame.run.state.setProperty(made, 'message', { ...dataProperty(textOf(message) === null ? ANY_STRING : constant(textOf(message) ?? ''), false), absent: message !== argument(given, before) });
  frame.run.state.setProperty(made, 'stack', dataProperty(ANY_STRING, false));
  if (path === 'SuppressedError') for (const [index, key] of ['error', 'suppressed'].entries()) frame.run.state.setProperty(made, key, dataProperty(argument(given, index), false));
  if (cause !== null) frame.run.state.setProperty(made, 'cause', { ...dataProperty(cause, false), absent: true });
  return reference(made);
};

/** InstallErrorCause: `cause` of the options, where they have one. */
function installCause(frame: Frame, options: Value, name: string, site: Site): Value | null {
  if (isPrimitive(options)) return null;
  for (const object of options.objects) hasKey(frame, object, 'cause', name, site);
  return getMember(frame, without(options, NULLISH), 'cause', `${name}'s options.cause`, site);
}

/** Text that is not known as code: what it does cannot be told, and that it is run is an effect. */
function dynamicCode(what: string): Model {
  return (call: BuiltinCall) => {
    const { frame, given, site } = call;
    const code = argument(given, 0);
    if (what === 'eval' && code.objects.length > 0 && code.types === 0 && code.unknown === null) return code;
    if (what === 'eval') return undefined;
    addReason(frame, 'unsupported', `compiles a function from a string (\`${call.name}\`)`, site);
    return undefined;
  };
}

/** `String.raw`: how many texts `raw` has is converted before they are; the row does the rest. */
const raw: Model = ({ frame, given, site }) => {
  const texts = getMember(frame, without(argument(given, 0), NULLISH), 'raw', 'raw', site);
  toPrimitive(frame, getMember(frame, without(texts, NULLISH), 'length', 'raw.length', site), 'number', 'raw.length', site);
  return undefined;
};

const parse = (name: 'parseInt' | 'parseFloat'): Model => ({ given }) => {
  const [text, radix] = given.list;
  if (text === undefined || !isConstant(text) || (radix !== undefined && !isConstant(radix))) return undefined;
  return constant(name === 'parseInt' ? Number.parseInt(String(text.constant), radix === undefined ? undefined : Number(radix.constant)) : Number.parseFloat(String(text.constant)));
};

/** Without options, nothing is kept for the next call. */
const decode: Model = ({ given: { list, rest } }) => (list.length > 1 || rest !== null ? undefined : ANY_STRING);

const ERRORS = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError'];

export const TEXT_MODELS: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(ERRORS.map((name) => [name, error])),
  'String.raw': raw,
  'String.prototype.replace': replace,
  'String.prototype.replaceAll': replace,
  'String.prototype.repeat': repeat,
  RegExp: regexp,
  'RegExp.prototype.exec': exec,
  'RegExp.prototype.test': test,
  'TextDecoder.prototype.decode': decode,
  Symbol: makeSymbol,
  'Symbol.for': symbolFor,
  String: string,
  Number: number,
  Boolean: toBoolean,
  eval: dynamicCode('eval'),
  parseInt: parse('parseInt'),
  parseFloat: parse('parseFloat'),
};

