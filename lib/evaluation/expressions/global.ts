import type { Row } from '../../knowledge/index.ts';
import type { Argument, Expression, Site } from '../../facts/index.ts';
import { ANY_STRING, constant, forgetConstants, isNothing, join, NOTHING, UNDEFINED, UNDEFINED_VALUE, unknownValue, without, type Value } from '../../values/index.ts';
import { readRow, replacedHere } from '../builtins/builtin-member.ts';
import { extendedMember, noteExtension } from '../modules/extensions.ts';
import { typeOf } from './operators.ts';
import { GLOBAL_OBJECT, isInNode } from '../builtins/realm.ts';
import { addEffect, certainThrow, silentUnknown, ThrowSignal, type Frame } from '../run.ts';

/**
 * Leaves a branch that does nothing but read, or call with functions of its own, a global that a test found and that nobody
 * declares: `typeof AsyncIterator === "function" ? AsyncIterator : Object`, `if (typeof define === "function") define(factory)`.
 * The test does not hold, or whoever defines it does what the other branch does.
 */
export function leaveToOthers(frame: Frame, found: readonly string[], expression: Expression): void {
  if (found.length === 0) return;
  const read = expression.kind === 'call' && expression.arguments.every(isQuiet) ? expression.callee : expression;
  if (read.kind === 'global' && found.includes(read.name) && isMissingGlobal(frame, read.name)) throw new ThrowSignal(NOTHING, null);
}

function isQuiet(given: Argument | null): boolean {
  if (given === null) return true;
  return given.kind === 'array' ? given.items.every(isQuiet) : given.kind === 'function' || given.kind === 'constant' || given.kind === 'variable';
}

/** Whether no environment that counts has a global of the name, and nothing that is known makes one. */
function isMissingGlobal({ run, moduleFacts }: Frame, name: string): boolean {
  const { realm, extended } = run;
  const row = realm.knowledge.member(GLOBAL_OBJECT, name) === undefined ? undefined : realm.row(name);
  if ((row !== undefined && realm.exists(row) !== 'no') || realm.isDeclaredGlobal(name) || moduleFacts.language === 'typescript') return false;
  return !extended.has(GLOBAL_OBJECT) && isNothing(extendedMember(run, realm.builtin(GLOBAL_OBJECT), name)) && realm.knowledge.member('Object.prototype', name) === undefined;
}

/** A free name. `member`: read as a property of the global object, where a missing one is undefined. */
export function readGlobal(frame: Frame, name: string, site: Site, member = false): Value {
  const { realm, touches } = frame.run;
  if (name === 'NaN') return constant(NaN);
  if (name === 'Infinity') return constant(Infinity);
  const row = realm.knowledge.member(GLOBAL_OBJECT, name) === undefined ? undefined : realm.row(name);
  if (touches !== null && realm.isReplaceable(name)) touches.readHost(frame, '', name, 'realm', site);
  if (row !== undefined && realm.exists(row) !== 'no') return knownGlobal(frame, name, row, site, member);
  const left = forgetConstants(extendedMember(frame.run, realm.builtin(GLOBAL_OBJECT), name));
  if (!isNothing(left)) return member ? join(left, UNDEFINED_VALUE) : left;
  if (realm.isDeclaredGlobal(name)) return unknownValue({ kind: 'unmodelled', what: `the global \`${name}\``, reportedIn: null });
  const inherited = realm.knowledge.member('Object.prototype', name);
  if (inherited !== undefined) return realm.value(inherited);
  if (member) {
    // Of another environment.
    if (row !== undefined) return UNDEFINED_VALUE;
    // Other modules may have defined it.
    return join(UNDEFINED_VALUE, unknownValue({ kind: 'unknown-property', what: `the global \`${name}\`, which other modules may define`, reportedIn: null, leftGlobally: true }));
  }
  // Whoever is to declare it may not have.
  frame.run.mayThrow = true;
  if (frame.run.extended.has(GLOBAL_OBJECT)) return silentUnknown(frame.run, 'unknown-property', `the global \`${name}\``);
  // `declare const __DEV__: boolean` somewhere in the program: TypeScript compiles no name that nothing declares.
  if (frame.moduleFacts.language === 'typescript') return unknownValue({ kind: 'unmodelled', what: `the global \`${name}\`, which is declared elsewhere`, reportedIn: null });
  return certainThrow(frame, `reads \`${name}\`, which is not defined`, site);
}

function knownGlobal(frame: Frame, name: string, row: Row, site: Site, member: boolean): Value {
  const value = join(readRow(frame, name, row, UNDEFINED_VALUE, name, site), replacedHere(frame.run, GLOBAL_OBJECT, name));
  if (member || frame.run.realm.exists(row) === 'yes') return value;
  if (frame.run.presentGlobals.includes(name)) return without(value, UNDEFINED);
  // A bare name that is missing throws: where evaluation goes on, it exists.
  frame.run.mayThrow = true;
  return { ...value, types: value.types & ~1 };
}

export function typeofGlobal(frame: Frame, name: string, site: Site): Value {
  const { realm } = frame.run;
  const row = realm.knowledge.member(GLOBAL_OBJECT, name) === undefined ? undefined : realm.row(name);
  if (row === undefined) return isNowhere(frame, name) ? constant('undefined') : ANY_STRING;
  const exists = realm.exists(row);
  if (exists === 'no') return constant('undefined');
  const type = typeOf(readRow(frame, name, row, UNDEFINED_VALUE, name, site));
  return exists === 'maybe' ? join(type, constant('undefined')) : type;
}

/**
 * Parameters of the CommonJS wrapper: a module that has them does not look them up as globals. Names that nobody declares
 * may be those of other scripts and of loaders, `define` among them, where there are pages; in Node there are none.
 */
function isNowhere({ run, moduleFacts }: Frame, name: string): boolean {
  const { realm, extended } = run;
  if (realm.isDeclaredGlobal(name)) return false;
  if (name === 'module' || name === 'exports' || name === 'require' || name === '__filename' || name === '__dirname') return true;
  return isInNode(realm) && moduleFacts.language !== 'typescript' && !extended.has(GLOBAL_OBJECT) && isNothing(extendedMember(run, realm.builtin(GLOBAL_OBJECT), name));
}

export function writeGlobal(frame: Frame, name: string, value: Value, site: Site): void {
  frame.run.touches?.writeHost(frame, '', 'realm', { key: name, value }, name, site);
  frame.run.extended.add(GLOBAL_OBJECT);
  noteExtension(frame.run, frame.run.realm.builtin(GLOBAL_OBJECT), { key: name, value });
  addEffect(frame, 'global-write', 'realm', name, `writes the global \`${name}\``, site);
}
