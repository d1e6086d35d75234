import { acts, constructs, each, effect, holds, hostMembers, only, prototypeObject, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const HOST = effect('host', 'process');
const FILES = effect('fs', 'process');
const NETWORK = effect('net', 'process');
const PROCESSES = effect('child-process', 'process');
const CHANGES_VARIABLES = effect('env-write', 'process');

const ON_FILES = `chmod chown copyFile create link lstat makeTempDir makeTempFile mkdir open readDir readFile readLink readTextFile realPath
  remove rename stat symlink truncate utime writeFile writeTextFile`;

/** https://docs.deno.com/api/deno/. What no row names belongs to the host. */
export const denoRows = (): Table => only(['deno'], {
  Deno: { ...hostMembers(HOST), writeEffect: HOST },
  ...each('Deno', 'build version', { ambient: 'platform', otherMembers: { value: 'string | boolean | undefined' } }),
  ...each('Deno', 'pid ppid', holds('number', 'platform')),
  ...each('Deno', 'mainModule', holds('string', 'platform')),
  ...each('Deno', 'noColor', holds('boolean', 'environment')),
  'Deno.args': holds('new Array<string>', 'platform'),
  'Deno.exitCode': { ...holds('number'), writeEffect: effect('process', 'process') },
  'Deno.env': {},
  'Deno.env.get': { call: { ambient: 'environment', coerces: [{ of: 0, to: 'string' }], returns: 'string | undefined' } },
  'Deno.env.has': { call: { ambient: 'environment', coerces: [{ of: 0, to: 'string' }], returns: 'boolean' } },
  'Deno.env.toObject': reads('environment', 'new Object<string>'),
  ...each('Deno.env', 'set delete', acts(CHANGES_VARIABLES)),
  ...each('Deno', 'cwd execPath hostname osRelease', reads('platform', 'string')),
  ...each('Deno', 'osUptime', reads('time', 'number')),
  ...each('Deno', 'loadavg', reads('platform', 'new Array<number>')),
  ...each('Deno', 'memoryUsage systemMemoryInfo', reads('platform', 'new Object<number>')),
  ...each('Deno', 'uid gid', reads('platform', 'number | null')),
  'Deno.inspect': returns('string', { coerces: [{ of: 0, to: 'print' }] }),
  'Deno.errors': { otherMembers: { value: 'unknown' } },
  'Deno.Command': constructs('Deno.Command', { coerces: [{ of: 0, to: 'string' }], reads: [1] }),
  'Deno.Command.prototype': prototypeObject('Object.prototype', { value: 'host', effect: PROCESSES }),
  ...each('Deno', `${ON_FILES} ${ON_FILES.replaceAll(/\w+/gu, '$&Sync')} watchFs`, acts(FILES, 'unknown')),
  ...each('Deno', 'serve listen listenTls listenDatagram connect connectTls startTls resolveDns upgradeWebSocket openKv', acts(NETWORK, 'unknown')),
  ...each('Deno', 'addSignalListener removeSignalListener', acts(effect('listener', 'process'))),
  ...each('Deno', 'exit chdir kill umask', acts(effect('process', 'process'), 'unknown')),
  ...each('Deno', 'stdin stdout stderr', hostMembers(effect('stdio', 'process'))),
  ...each('Deno', 'cron test bench', acts(effect('host', 'runtime'), 'unknown')),
});
