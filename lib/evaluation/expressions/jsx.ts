import type { Expression } from '../../facts/index.ts';
import { join, NULL_VALUE, reference, references, UNDEFINED_VALUE, type Value } from '../../values/index.ts';
import { allocate, builtinPrototype } from '../objects/allocation.ts';
import { evaluateArguments } from './call-expression.ts';
import { callValue } from '../calls/call.ts';
import { describe } from '../describe.ts';
import { evaluate } from './expression.ts';
import { evaluateGet } from './member-expression.ts';
import { evaluateObject } from './object-literal.ts';
import type { Frame } from '../run.ts';

/**
 * An element is a call of the factory, which runs no component. The automatic runtime's factory is taken as what its
 * contract says: it makes an element.
 */
export function evaluateJsx(frame: Frame, expression: Extract<Expression, { kind: 'jsx' }>): Value {
  const tag = expression.tag === null ? UNDEFINED_VALUE : evaluate(frame, expression.tag);
  const properties = expression.properties.length === 0 ? NULL_VALUE : evaluateObject(frame, expression.properties, expression.site);
  const children = evaluateArguments(frame, expression.children);
  // What an element's events call, the page or its framework calls later.
  frame.run.accesses?.handOut({ list: properties.objects.flatMap((object) => [...object.properties.values()].map(({ value }) => value)), rest: null });
  if (expression.factory === null) {
    const element = allocate(frame, 'object', builtinPrototype(frame, 'Object'), expression.site, null, null, 'jsx');
    frame.run.state.setField(element, 'other', join(element.other, join(join(tag, properties), references([]))));
    return reference(element);
  }
  const name = describe(frame, expression.factory);
  const { value, receiver } = expression.factory.kind === 'get' ? evaluateGet(frame, expression.factory) : { value: evaluate(frame, expression.factory), receiver: UNDEFINED_VALUE };
  return callValue(frame, value, receiver, { list: [tag, properties, ...children.list], rest: children.rest }, `calls \`${name}()\``, name, expression.site);
}
