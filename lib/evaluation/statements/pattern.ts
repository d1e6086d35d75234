import type { Pattern, Reference } from '../../facts/index.ts';
import { isNullish, join, NOTHING, reference, truthOfUndefined, UNDEFINED, UNDEFINED_VALUE, UNINITIALISED_VALUE, without, type Value } from '../../values/index.ts';
import { allocateArray, allocatePlain } from '../objects/allocation.ts';
import { alternatives } from '../expressions/alternatives.ts';
import { assignReference, keyOf } from '../expressions/assignment.ts';
import { fillElements } from '../calls/call.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { iterateNothing } from '../objects/iterate.ts';
import { listOf } from '../objects/iteration.ts';
import { copyProperties } from '../expressions/object-literal.ts';
import { nameValue } from '../objects/property-write.ts';
import { environmentOf } from '../modules/round.ts';
import { certainThrow, type Frame } from '../run.ts';
import { getByType } from '../typed/typed-member.ts';
import { byType } from '../typed/typed-value.ts';

/** Binds or assigns `value` to a pattern. `initialise`: a declaration, which ends a temporal dead zone. */
export function bindPattern(frame: Frame, pattern: Pattern, value: Value, initialise: boolean): void {
  switch (pattern.kind) {
    case 'reference':
      bindReference(frame, pattern.target, value, initialise);
      return;
    case 'default': {
      const given = value.unknown !== null ? 'either' : truthOfUndefined(value);
      if (given === 'false') bindPattern(frame, pattern.target, value, initialise);
      else if (given === 'true') bindPattern(frame, pattern.target, evaluate(frame, pattern.value), initialise);
      else bindPattern(frame, pattern.target, alternatives(frame.run, [() => without(value, UNDEFINED), () => evaluate(frame, pattern.value)]), initialise);
      return;
    }
    case 'objectPattern':
      bindObject(frame, pattern, value, initialise);
      return;
    case 'arrayPattern':
      bindArray(frame, pattern, value, initialise);
      return;
  }
}

function bindReference(frame: Frame, target: Reference, value: Value, initialise: boolean): void {
  if (initialise && target.kind === 'variable' && target.hops === 0) {
    nameValue(frame, value, frame.facts.slots[target.slot] ?? '');
    frame.run.state.setSlot(environmentOf(frame.environment, target.slot), target.slot, value);
    return;
  }
  assignReference(frame, target, value, initialise);
}

function bindObject(frame: Frame, pattern: Extract<Pattern, { kind: 'objectPattern' }>, value: Value, initialise: boolean): void {
  if (isNullish(value)) {
    certainThrow(frame, 'destructures null or undefined', pattern.site);
    value = NOTHING;
  }
  const taken: string[] = [];
  for (const [index, { key, target }] of pattern.properties.entries()) {
    const name = keyOf(frame, key, pattern.site);
    if (name !== null) taken.push(name);
    const text = typeof key === 'string' ? key : key.kind === 'privateName' ? key.name : `[${describe(frame, key)}]`;
    bindPattern(frame, target, getByType(frame, value, { key: name, text, site: pattern.site, index }).value, initialise);
  }
  if (pattern.rest === null) return;
  const rest = allocatePlain(frame, pattern.site);
  copyProperties(frame, value, rest, pattern.site, taken);
  bindPattern(frame, pattern.rest, reference(rest), initialise);
}

function bindArray(frame: Frame, pattern: Extract<Pattern, { kind: 'arrayPattern' }>, value: Value, initialise: boolean): void {
  if (pattern.elements.length === 0 && pattern.rest === null) {
    iterateNothing(frame, byType(frame, value, pattern.site, 'operand'), pattern.site);
    return;
  }
  const { list, rest } = listOf(frame, byType(frame, value, pattern.site, 'operand'), pattern.site, pattern.rest === null ? pattern.elements.length : Infinity);
  pattern.elements.forEach((element, index) => {
    if (element === null) return;
    const given = list[index];
    bindPattern(frame, element, given ?? (rest === null ? UNDEFINED_VALUE : join(rest, UNDEFINED_VALUE)), initialise);
  });
  if (pattern.rest === null) return;
  const array = allocateArray(frame, pattern.site);
  fillElements(array, { list: list.slice(pattern.elements.length), rest });
  bindPattern(frame, pattern.rest, reference(array), initialise);
}


/** Until a parameter is bound, defaults before it cannot read it. In an environment of several calls, others may have bound it. */
export function hideParameters({ run, facts, environment }: Frame): void {
  if (environment.summary || !facts.parameters.some(({ kind }) => kind === 'default')) return;
  for (const slot of facts.parameters.flatMap(slotsOf)) {
    if (!facts.hoisted.some((each) => each.slot === slot)) run.state.setSlot(environment, slot, UNINITIALISED_VALUE);
  }
}

/** What a pattern of a declaration binds. */
function slotsOf(pattern: Pattern): readonly number[] {
  switch (pattern.kind) {
    case 'reference':
      return pattern.target.kind === 'variable' && pattern.target.hops === 0 ? [pattern.target.slot] : [];
    case 'default':
      return slotsOf(pattern.target);
    case 'objectPattern':
      return [...pattern.properties.flatMap(({ target }) => slotsOf(target)), ...(pattern.rest === null ? [] : slotsOf(pattern.rest))];
    case 'arrayPattern':
      return [...pattern.elements, pattern.rest].flatMap((element) => (element === null ? [] : slotsOf(element)));
  }
}
