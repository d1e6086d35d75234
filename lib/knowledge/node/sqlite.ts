import { HOST_MODULE, acts, each, effect, only, prototypeObject, recent, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const ACCESSES = effect('fs', 'process', 'accesses a database');

/** https://nodejs.org/api/sqlite.html and https://nodejs.org/api/single-executable-applications.html */
export const sqliteRows = (): Table => only(['node'], {
  'node:sqlite': HOST_MODULE,
  'node:sqlite.DatabaseSync': { construct: { effect: effect('fs', 'process', 'opens a database'), returns: 'new node:sqlite.DatabaseSync' } },
  'node:sqlite.DatabaseSync.prototype': prototypeObject('Object.prototype', { value: 'host', effect: ACCESSES }),
  ...each('node:sqlite', 'Session StatementSync', { construct: { throws: true, returns: 'undefined' } }),
  ...each('node:sqlite', 'Session.prototype StatementSync.prototype', prototypeObject('Object.prototype', { value: 'host', effect: ACCESSES })),
  'node:sqlite.backup': acts(effect('fs', 'process', 'writes a file'), 'new Promise<number>'),
  'node:sqlite.constants': { otherMembers: { value: 'number | undefined' } },

  'node:sea': HOST_MODULE,
  'node:sea.isSea': { call: { ambient: 'platform', returns: 'boolean' } },
  ...each('node:sea', 'getAsset getAssetAsBlob getRawAsset', { call: { ambient: 'platform', returns: 'unknown' } }),
  ...recent({ 'node:sea.getAssetKeys': { call: { ambient: 'platform', returns: 'new Array<string>' } } }),
});
