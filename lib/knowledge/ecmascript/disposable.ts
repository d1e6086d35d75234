import type { Callback, Row, Table } from '../schema.ts';
import { constructed, converts, property, recentMethod, recentProperty, specified } from './row-shapes.ts';

/**
 * What a stack is given runs when the stack is disposed of. Nothing would say so where that happens, so the rows say
 * that it runs when it is given.
 */
function disposer(callee: 0 | 1, ...flows: readonly string[]): Callback {
  return { callee, with: flows, receiver: 'undefined', when: 'now', times: 'maybe' };
}

function disposalStack(name: string, dispose: Row, methodName: string, symbol: string): Table {
  const prototype = `${name}.prototype`;
  // What an asynchronous disposer returns is awaited.
  const awaits = symbol === '@@asyncDispose' ? { coerces: converts('promise', 'call') } : {};
  return {
    [name]: { ...constructed(`new ${name}`), recent: true },
    [prototype]: { recent: true },
    [`${prototype}.adopt`]: recentMethod('0', {
      calls: [disposer(1, '0')],
      ...awaits,
      writes: ['this'],
      stores: [{ from: '0 | 1', into: 'this' }],
    }),
    [`${prototype}.constructor`]: { ...property(`@${name}`), recent: true },
    [`${prototype}.defer`]: recentMethod('undefined', {
      calls: [disposer(0)],
      ...awaits,
      writes: ['this'],
      stores: [{ from: '0', into: 'this' }],
    }),
    [`${prototype}.${methodName}`]: dispose,
    [`${prototype}.disposed`]: recentProperty('boolean'),
    [`${prototype}.move`]: recentMethod(`new ${name}<this.*>`, { writes: ['this'] }),
    [`${prototype}.use`]: recentMethod('0', {
      coerces: converts('dispose', 0),
      writes: ['this'],
      stores: [{ from: '0', into: 'this' }],
    }),
    [`${prototype}.${symbol}`]: dispose,
    [`${prototype}.@@toStringTag`]: recentProperty('string'),
  };
}

export const disposableRows = (): Table => specified(
  {
    ...disposalStack('DisposableStack', recentMethod('undefined', { writes: ['this'] }), 'dispose', '@@dispose'),
    ...disposalStack(
      'AsyncDisposableStack',
      recentMethod('new Promise<undefined>', { writes: ['this'] }),
      'disposeAsync',
      '@@asyncDispose',
    ),
  },
  { 'AsyncDisposableStack.prototype.disposeAsync': 'sec-asyncdisposablestack.prototype.disposeAsync' },
);
