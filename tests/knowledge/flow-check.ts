import { expectPresent } from '../../lib/base/invariant.ts';
import { parseFlow, type Flow, type FlowExpression } from '../../lib/knowledge/index.ts';
import { valueAt } from './observation.ts';

/** What `this` and the numbers of a flow stand for. */
export interface Operands {
  readonly receiver: unknown;
  readonly arguments: readonly unknown[];
}

/** Whether `value` can come from where `flow` says. Contents and what callbacks returned admit anything. */
export function admits(flow: Flow, value: unknown, operands: Operands): boolean {
  return admitsExpression(parseFlow(flow), value, operands);
}

function admitsExpression(flow: FlowExpression, value: unknown, operands: Operands): boolean {
  switch (flow.kind) {
    case 'primitive':
      return admitsPrimitive(flow.type, value);
    case 'boolean':
      return value === flow.value;
    case 'wellKnownSymbol':
      return value === Reflect.get(Symbol, flow.name.slice(2));
    case 'this':
      return Object.is(value, operands.receiver) || isBoxOf(value, operands.receiver);
    case 'argument':
      return flow.rest
        ? operands.arguments.slice(flow.index).some((argument) => Object.is(argument, value))
        : Object.is(value, operands.arguments[flow.index]);
    case 'instance':
      return isInstance(flow.name, value);
    case 'builtin':
      return flow.path.startsWith('%') ? typeof value === 'function' : value === valueAt(flow.path);
    case 'union':
      return flow.alternatives.some((alternative) => admitsExpression(alternative, value, operands));
    case 'call':
    case 'contents':
    case 'host':
    case 'unknown':
      return true;
  }
}

function admitsPrimitive(type: string, value: unknown): boolean {
  if (type === 'primitive') return Object(value) !== value;
  return type === 'null' ? value === null : typeof value === type;
}

/** Methods of primitives may see them wrapped. */
function isBoxOf(value: unknown, primitive: unknown): boolean {
  return typeof value === 'object' && value !== null && value.valueOf() === primitive;
}

function isInstance(name: string, value: unknown): boolean {
  if (Object(value) !== value) return false;
  // What no global names: any object will do.
  if (name.startsWith('%') || name.startsWith('host:')) return true;
  if (name === 'Object') return true;
  const prototype: unknown = valueAt(`${name}.prototype`);
  // Modules of the host keep some classes to themselves.
  if (prototype === undefined && name.startsWith('node:')) return true;
  return Object.prototype.isPrototypeOf.call(expectPresent(prototype, `a prototype for ${name}`), Object(value));
}
