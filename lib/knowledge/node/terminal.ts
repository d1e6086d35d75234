import { HOST_MODULE, UNDESCRIBED, acts, alias, constructs, each, effect, holds, onEvent, only, prototypeObject, reads, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const READS_INPUT = effect('stdio', 'process', 'reads input line by line');
const WRITES_TERMINAL = effect('stdio', 'process', 'writes to a terminal');
const OPENS_TERMINAL = effect('stdio', 'process', 'opens a terminal');
const STARTS_REPL = effect('stdio', 'process', 'starts an interactive session');

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:tty.WriteStream.prototype.hasColors node:tty.WriteStream.prototype.getColorDepth',
  'coerces 0 string': 'node:repl.isValidSyntax',
};

/** https://nodejs.org/api/readline.html, https://nodejs.org/api/tty.html and https://nodejs.org/api/repl.html */
export const terminalRows = (): Table => withOperands(only(['node'], {
  'node:readline': HOST_MODULE,
  'node:readline.Interface': { construct: { effect: READS_INPUT, returns: 'new node:readline.Interface' }, call: { effect: READS_INPUT, returns: 'undefined | new node:readline.Interface' }, prototype: 'node:events' },
  'node:readline.Interface.prototype': prototypeObject('node:events.prototype', { value: 'host', effect: READS_INPUT }),
  'node:readline.createInterface': acts(READS_INPUT, 'new node:readline.Interface'),
  ...each('node:readline', 'clearLine clearScreenDown cursorTo moveCursor', acts(WRITES_TERMINAL, 'boolean', onEvent('1+'))),
  'node:readline.emitKeypressEvents': acts(READS_INPUT),
  'node:readline.promises': alias('node:readline/promises'),
  'node:readline/promises': HOST_MODULE,
  'node:readline/promises.Interface': { construct: { effect: READS_INPUT, returns: 'new node:readline/promises.Interface' }, prototype: 'node:events' },
  'node:readline/promises.Interface.prototype': prototypeObject('node:events.prototype', { value: 'host', effect: READS_INPUT }),
  'node:readline/promises.createInterface': acts(READS_INPUT, 'new node:readline/promises.Interface'),
  'node:readline/promises.Readline': constructs('node:readline/promises.Readline'),
  'node:readline/promises.Readline.prototype': prototypeObject('Object.prototype', { value: 'host', effect: WRITES_TERMINAL }),

  'node:tty': HOST_MODULE,
  'node:tty.isatty': reads('platform', 'boolean'),
  ...each('node:tty', 'ReadStream WriteStream', { construct: { effect: OPENS_TERMINAL, returns: 'host' }, call: { effect: OPENS_TERMINAL, returns: 'host' }, prototype: 'node:net.Socket' }),
  ...each('node:tty', 'ReadStream.prototype WriteStream.prototype', prototypeObject('node:net.Socket.prototype', { value: 'host', effect: WRITES_TERMINAL })),
  'node:tty.WriteStream.prototype.hasColors': reads('environment', 'boolean'),
  'node:tty.WriteStream.prototype.getColorDepth': reads('environment', 'number'),
  'node:tty.WriteStream.prototype.getWindowSize': reads('platform', 'new Array<number>'),
  ...each('node:tty.WriteStream.prototype', 'columns rows', holds('number', 'platform')),
  ...each('node:tty.WriteStream.prototype', 'isTTY', holds('boolean')),

  'node:repl': HOST_MODULE,
  'node:repl.start': acts(STARTS_REPL, 'host'),
  'node:repl.REPLServer': { construct: { effect: STARTS_REPL, returns: 'new node:repl.REPLServer' }, call: { effect: STARTS_REPL, returns: 'new node:repl.REPLServer' }, prototype: 'node:readline.Interface' },
  'node:repl.REPLServer.prototype': prototypeObject('node:readline.Interface.prototype', { value: 'host', effect: STARTS_REPL }),
  'node:repl.Recoverable': { ...constructs('node:repl.Recoverable'), prototype: 'SyntaxError' },
  'node:repl.Recoverable.prototype': prototypeObject('SyntaxError.prototype'),
  ...each('node:repl', 'REPL_MODE_SLOPPY REPL_MODE_STRICT', holds('symbol')),
  'node:repl.writer': returns('string', { coerces: [{ of: 0, to: 'string' }] }),
  'node:repl.writer.options': { otherMembers: { value: 'unknown' } },
  ...each('node:repl', 'isValidSyntax', returns('boolean')),
  ...each('node:repl', 'builtinModules _builtinLibs', holds('new Array<string>', 'platform')),
  ...each('node:repl', 'repl', UNDESCRIBED),
}), OPERANDS);
