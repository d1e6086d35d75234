import { HOST_MODULE, alias, each, holds, only, reads, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

function pathModule(path: string): Table {
  return {
    [path]: HOST_MODULE,
    ...each(path, 'basename dirname extname join normalize', returns('string')),
    ...each(path, 'format', returns('string', { coerces: [{ of: 0, to: 'string' }] })),
    ...each(path, 'isAbsolute matchesGlob', returns('boolean')),
    ...each(path, 'parse', returns('new Object<string>')),
    /** They start at the current working directory. */
    ...each(path, 'resolve relative', reads('platform', 'string')),
    /** On other systems than Windows it gives back whatever it is given. */
    ...each(path, 'toNamespacedPath _makeLong', reads('platform', '0 | string')),
    [`${path}.posix`]: alias('node:path/posix'),
    [`${path}.win32`]: alias('node:path/win32'),
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:path.format node:path/posix.format node:path/win32.format',
};

/** https://nodejs.org/api/path.html */
export const pathRows = (): Table => withOperands(only(['node'], {
  ...pathModule('node:path'),
  ...each('node:path', 'sep delimiter', holds('string', 'platform')),
  ...pathModule('node:path/posix'),
  ...pathModule('node:path/win32'),
  ...each('node:path/posix', 'sep delimiter', holds('string')),
  ...each('node:path/win32', 'sep delimiter', holds('string')),
}), OPERANDS);
