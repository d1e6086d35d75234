import { HOST_MODULE, INTERNAL, MODULE_WRITE, acts, alias, constructs, each, effect, holds, hostMembers, onEvent, only, prototypeObject, recent, returns, words } from '../host-rows.ts';
import type { Behaviour, Flow, HostEffect, Row, Table } from '../schema.ts';

const READS = effect('fs', 'process', 'reads a file');
const WRITES = effect('fs', 'process', 'writes a file');
const ASKS = effect('fs', 'process', 'asks the file system about a path');
const LISTS = effect('fs', 'process', 'reads a folder');
const CHANGES = effect('fs', 'process', 'changes the file system');
const OPENS = effect('fs', 'process', 'opens a file');
const WATCHES = effect('fs', 'process', 'watches the file system');

const BYTES_OR_TEXT = 'string | new Buffer';

/** One operation in its three forms: `name(…, callback)`, `nameSync(…)` and the one of `node:fs/promises`. */
interface Operation {
  readonly does: HostEffect;
  readonly gives: Flow;
  /** Not in `node:fs/promises`. */
  readonly promised?: false;
  /** Not in every version, or not on every platform. */
  readonly recent?: true;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...operations('readFile', { does: READS, gives: BYTES_OR_TEXT }),
  ...operations('read readv', { does: READS, gives: 'number', promised: false }),
  ...operations('writeFile appendFile truncate', { does: WRITES, gives: 'undefined' }),
  ...operations('write writev', { does: WRITES, gives: 'number', promised: false }),
  ...operations('ftruncate fsync fdatasync', { does: WRITES, gives: 'undefined', promised: false }),
  ...operations('access', { does: ASKS, gives: 'undefined' }),
  ...operations('exists', { does: ASKS, gives: 'boolean', promised: false }),
  ...operations('stat lstat', { does: ASKS, gives: 'new node:fs.Stats | undefined' }),
  ...operations('fstat', { does: ASKS, gives: 'new node:fs.Stats', promised: false }),
  ...operations('statfs', { does: ASKS, gives: 'new Object<number>' }),
  ...operations('readlink realpath', { does: ASKS, gives: 'string' }),
  ...operations('readdir', { does: LISTS, gives: 'new Array<string> | new Array<new node:fs.Dirent>' }),
  ...operations('glob', { does: LISTS, gives: 'new Array<string>', recent: true }),
  ...operations('opendir', { does: LISTS, gives: 'new node:fs.Dir' }),
  ...operations('mkdir', { does: CHANGES, gives: 'string | undefined' }),
  ...operations('mkdtemp', { does: CHANGES, gives: 'string' }),
  /** Only on macOS. */
  ...operations('lchmod', { does: CHANGES, gives: 'undefined', recent: true }),
  ...operations('chmod chown copyFile cp lchown link lutimes rename rm rmdir symlink unlink utimes', { does: CHANGES, gives: 'undefined' }),
  ...operations('fchmod fchown futimes', { does: CHANGES, gives: 'undefined', promised: false }),
  ...operations('open', { does: OPENS, gives: 'number', promised: false }),
  ...operations('close', { does: effect('fs', 'process', 'closes a file'), gives: 'undefined', promised: false }),
};

function operations(names: string, operation: Operation): Readonly<Record<string, Operation>> {
  return Object.fromEntries(words(names).map((name) => [name, operation]));
}

/** The callback is the last argument, wherever that is. */
const CALLBACK_SOMEWHERE: Pick<Behaviour, 'calls'> = onEvent('1+');
const ONE_CALLBACK: Pick<Behaviour, 'calls'> = { calls: [{ callee: '1+', with: [], when: 'event', times: 'once' }] };

function inThreeForms(): Table {
  const rows: Record<string, Row> = {};
  for (const [name, { does, gives, promised, recent: isRecent }] of Object.entries(OPERATIONS)) {
    const known = isRecent === undefined ? {} : { recent: isRecent };
    rows[`node:fs.${name}`] = { ...acts(does, 'undefined', ONE_CALLBACK), ...known };
    rows[`node:fs.${name}Sync`] = { ...acts(does, gives), ...known };
    if (promised !== false) rows[`node:fs/promises.${name}`] = { ...acts(does, `new Promise<${gives}>`), ...known };
  }
  return rows;
}

/** https://nodejs.org/api/fs.html. Reading counts too: input and output at load are effects. */
const ownRows = (): Table => ({
  'node:fs': HOST_MODULE,
  'node:fs/promises': HOST_MODULE,
  ...inThreeForms(),
  'node:fs.realpath.native': acts(ASKS, 'undefined', CALLBACK_SOMEWHERE),
  'node:fs.realpathSync.native': acts(ASKS, 'string'),
  'node:fs/promises.open': acts(OPENS, 'new Promise<host>'),
  ...recent({
    'node:fs/promises.glob': acts(LISTS, 'host'),
    'node:fs.mkdtempDisposableSync': acts(CHANGES, 'host'),
    'node:fs/promises.mkdtempDisposable': acts(CHANGES, 'new Promise<host>'),
  }),
  'node:fs/promises.watch': acts(WATCHES, 'host'),
  'node:fs.promises': alias('node:fs/promises'),
  'node:fs.openAsBlob': acts(OPENS, 'new Promise<new Blob>'),
  'node:fs.createReadStream': acts(OPENS, 'new node:fs.ReadStream'),
  'node:fs.createWriteStream': acts(WRITES, 'new node:fs.WriteStream'),
  'node:fs.watch': acts(WATCHES, 'host', CALLBACK_SOMEWHERE),
  'node:fs.watchFile': acts(WATCHES, 'host', CALLBACK_SOMEWHERE),
  'node:fs.unwatchFile': acts(WATCHES),
  'node:fs._toUnixTimestamp': returns('number'),

  ...each('node:fs', 'F_OK R_OK W_OK X_OK', holds('number')),
  'node:fs.constants': { otherMembers: { value: 'number | undefined' }, writeEffect: MODULE_WRITE },
  'node:fs/promises.constants': alias('node:fs.constants'),

  'node:fs.Stats': constructs('node:fs.Stats'),
  'node:fs.Stats.prototype': prototypeObject('Object.prototype'),
  ...each('node:fs.Stats.prototype', 'isFile isDirectory isSymbolicLink isBlockDevice isCharacterDevice isFIFO isSocket _checkModeProperty', returns('boolean')),
  ...each('node:fs.Stats.prototype', 'dev ino mode nlink uid gid rdev size blksize blocks atimeMs mtimeMs ctimeMs birthtimeMs', holds('number | bigint')),
  ...each('node:fs.Stats.prototype', 'atime mtime ctime birthtime', holds('new Date')),
  'node:fs.Dirent': constructs('node:fs.Dirent'),
  'node:fs.Dirent.prototype': prototypeObject('Object.prototype'),
  ...each('node:fs.Dirent.prototype', 'isFile isDirectory isSymbolicLink isBlockDevice isCharacterDevice isFIFO isSocket', returns('boolean')),
  ...each('node:fs.Dirent.prototype', 'name path parentPath', holds('string')),
  'node:fs.Dir': constructs('node:fs.Dir'),
  'node:fs.Dir.prototype': prototypeObject('Object.prototype', { value: 'host', effect: LISTS }),
  'node:fs.Dir.prototype.path': holds('string'),
  ...recent({
    'node:fs.Utf8Stream': { construct: { effect: WRITES, returns: 'new node:fs.Utf8Stream' } },
    'node:fs.Utf8Stream.prototype': { ...prototypeObject('node:events.prototype'), ...hostMembers(WRITES) },
  }),

  'node:fs.ReadStream': { construct: { effect: OPENS, returns: 'new node:fs.ReadStream' }, call: { effect: OPENS, returns: 'undefined | new node:fs.ReadStream' } },
  'node:fs.ReadStream.prototype': prototypeObject('node:stream.Readable.prototype'),
  'node:fs.WriteStream': { construct: { effect: WRITES, returns: 'new node:fs.WriteStream' }, call: { effect: WRITES, returns: 'undefined | new node:fs.WriteStream' } },
  'node:fs.WriteStream.prototype': prototypeObject('node:stream.Writable.prototype'),
  ...each('node:fs.ReadStream.prototype', 'path fd bytesRead pending', holds('string | number | boolean | null')),
  ...each('node:fs.WriteStream.prototype', 'path fd bytesWritten pending', holds('string | number | boolean | null')),
  ...each('node:fs.ReadStream.prototype', 'close open', acts(OPENS, 'undefined', onEvent(0))),
  ...each('node:fs.WriteStream.prototype', 'close destroySoon open', acts(WRITES, 'undefined', onEvent(0))),
  ...each('node:fs.ReadStream.prototype', 'autoClose', holds('boolean')),
  ...each('node:fs.WriteStream.prototype', 'autoClose', holds('boolean')),
  ...each('node:fs.ReadStream.prototype', '_construct _destroy _read', INTERNAL),
  ...each('node:fs.WriteStream.prototype', '_construct _destroy _write _writev', INTERNAL),
  'node:fs.WriteStream.prototype.write': acts(WRITES, 'boolean'),
  'node:fs.WriteStream.prototype.end': acts(WRITES, 'this'),
  'node:fs.FileReadStream': alias('node:fs.ReadStream'),
  'node:fs.FileWriteStream': alias('node:fs.WriteStream'),
});

export const fsRows = (): Table => only(['node'], ownRows());
