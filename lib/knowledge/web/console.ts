import { acts, alias, constructs, each, effect, hostMembers, mirror, only, prototypeObject, recent, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const WRITES = effect('console', 'process');
const PRINTS = 'debug dir dirxml error exception group groupCollapsed info log trace warn';
const PRINTS_AFTER_FIRST = 'assert count countReset time timeEnd timeLog';
const OTHERS = 'clear groupEnd memory profile profileEnd timeStamp';

/** Printing runs methods of what is printed, in Node at least. */
function methods(path: string): Table {
  return {
    ...each(path, PRINTS, acts(WRITES, 'undefined', { model: 'console.print' })),
    ...each(path, PRINTS_AFTER_FIRST, acts(WRITES, 'undefined', { model: 'console.printAfterFirst' })),
    ...each(path, OTHERS, acts(WRITES)),
    [`${path}.table`]: acts(WRITES, 'undefined', { reads: [0, '0.*'] }),
  };
}

/** https://console.spec.whatwg.org/ */
const ownRows = (): Table => ({
  console: hostMembers(WRITES),
  ...methods('console'),
  /** Only engines with an inspector have it. */
  ...recent({ 'console.createTask': returns('new host:ConsoleTask') }),
  'host:ConsoleTask': {},
  'host:ConsoleTask.prototype': prototypeObject('Object.prototype'),
  'host:ConsoleTask.prototype.run': returns('call', { calls: [{ callee: 0, with: [], when: 'now', times: 'once' }] }),
});

/** https://nodejs.org/api/console.html */
const inNodeRows = (): Table => ({
  'console.Console': constructs('console.Console'),
  'console.Console.prototype': prototypeObject(null, { value: 'host', effect: WRITES }),
  ...methods('console.Console.prototype'),
  'console.context': acts(WRITES, 'host'),
  ...each('console', '_stdout _stderr _times _ignoreErrors', hostMembers(WRITES)),
  ...each('console', '_stdoutErrorHandler _stderrErrorHandler', acts(WRITES)),
});

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'new:console.Console',
};

export const consoleRows = (): Table => withOperands(({
  ...ownRows(),
  ...only(['node'], { ...inNodeRows(), ...mirror('node:console', 'console', { ...ownRows(), ...inNodeRows() }), 'node:console.console': alias('console') }),
}), OPERANDS);
