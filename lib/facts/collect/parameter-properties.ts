import type { Class, ParamPattern } from '../../syntax/index.ts';
import { expectPresent } from '../../base/invariant.ts';
import type { ClassElement, Expression, FunctionFacts, FunctionIndex, Pattern, Statement } from '../form.ts';
import type { Collection } from './collection.ts';
import { isThisParameter } from './declarations.ts';

export function hasParameterProperties({ body }: Class): boolean {
  return body.body.some((element) => element.type === 'MethodDefinition' && element.kind === 'constructor' && element.value.body !== null && element.value.params.some(({ type }) => type === 'TSParameterProperty'));
}

/** `constructor(private a)` assigns `this.a = a` at its start, in a derived class after `super(…)`; late fields come after that. */
export function addParameterProperties(c: Collection, index: FunctionIndex, parameters: readonly ParamPattern[], late: boolean): void {
  if (!parameters.some((parameter) => parameter.type === 'TSParameterProperty')) return;
  const facts = expectPresent(c.functions[index], 'the lowered constructor');
  const assignments: Statement[] = [];
  let position = 0;
  for (const parameter of parameters) {
    if (isThisParameter(parameter)) continue;
    const pattern = facts.parameters[position];
    position += 1;
    if (parameter.type === 'TSParameterProperty' && pattern !== undefined) {
      const assignment = assignProperty(facts, pattern, c.site(parameter));
      if (assignment !== null) assignments.push(assignment);
    }
  }
  const first = parameters.find(({ type }) => type === 'TSParameterProperty');
  if (late && first !== undefined) {
    const site = c.site(first);
    assignments.push({ kind: 'expression', expression: { kind: 'lateFields', site }, site });
  }
  const superCall = facts.body.findIndex(callsSuper);
  const at = superCall === -1 && facts.style === 'derivedConstructor' ? facts.body.length : superCall + 1;
  c.functions[index] = { ...facts, body: [...facts.body.slice(0, at), ...assignments, ...facts.body.slice(at)] };
}

/** Under definition semantics a parameter property is declared as a field as well, so that no inherited setter runs. */
export function parameterFields(c: Collection, parameters: readonly ParamPattern[]): ClassElement[] {
  const fields: ClassElement[] = [];
  for (const parameter of parameters) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const { parameter: inner } = parameter;
    const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
    if (target.type !== 'Identifier') continue;
    fields.push({ kind: 'field', static: false, key: target.name, initialiser: null, accessor: false, define: true, late: false, decorators: [], site: c.site(parameter) });
  }
  return fields;
}

function assignProperty(facts: FunctionFacts, pattern: Pattern, site: number): Statement | null {
  const inner = pattern.kind === 'default' ? pattern.target : pattern;
  if (inner.kind !== 'reference' || inner.target.kind !== 'variable') return null;
  const { slot } = inner.target;
  const key = expectPresent(facts.slots[slot], 'the name of a parameter');
  const target: Expression = { kind: 'get', object: { kind: 'this', site: site }, key, optional: false, site };
  const value: Expression = { kind: 'variable', hops: 0, slot, site };
  return { kind: 'expression', expression: { kind: 'assign', target, operator: '=', value, site }, site };
}

function callsSuper(statement: Statement): boolean {
  return statement.kind === 'expression' && statement.expression.kind === 'superCall';
}
