import { HOST_MODULE, MODULE_WRITE, acts, each, effect, holds, only, reads, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:os.userInfo',
};

/** Functions that are asked when they are converted: `${os.homedir}`. */
const CONVERTIBLE = 'arch availableParallelism endianness freemem homedir hostname machine platform release tmpdir totalmem type uptime version';

/** https://nodejs.org/api/os.html */
export const osRows = (): Table => withOperands(only(['node'], {
  'node:os': HOST_MODULE,
  ...each('node:os', 'arch endianness homedir hostname machine platform release tmpdir type version', reads('platform', 'string')),
  ...Object.fromEntries(words(CONVERTIBLE).map((name) => [`node:os.${name}.@@toPrimitive`, reads('platform', 'string | number')])),
  ...each('node:os', 'availableParallelism freemem getPriority totalmem', reads('platform', 'number')),
  'node:os.uptime': reads('time', 'number'),
  'node:os.loadavg': reads('time', 'new Array<number>'),
  'node:os.cpus': reads('platform', 'new Array<new Object<unknown>>'),
  'node:os.networkInterfaces': reads('platform', 'new Object<new Array<new Object<primitive>>>'),
  'node:os.userInfo': reads('platform', 'new Object<primitive>'),
  'node:os.setPriority': acts(effect('process', 'process', 'changes the priority of a process')),
  ...each('node:os', 'EOL devNull', holds('string', 'platform')),
  'node:os.constants': { otherMembers: { value: 'number | undefined' }, writeEffect: MODULE_WRITE },
  ...each('node:os.constants', 'signals errno priority dlopen', { otherMembers: { value: 'number | undefined' } }),
  /** All numbers of `os.constants`, `fs.constants` and `crypto.constants` in one. */
  'node:constants': { writeEffect: MODULE_WRITE, otherMembers: { value: 'number | string | undefined' } },
}), OPERANDS);
