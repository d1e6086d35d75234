import { acts, constructs, each, effect, holds, hostMembers, only, prototypeObject, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const HOST = effect('host', 'process');
const FILES = effect('fs', 'process');
const NETWORK = effect('net', 'process');
const PROCESSES = effect('child-process', 'process');

/** https://bun.com/reference/bun. What no row names belongs to the host. */
export const bunRows = (): Table => only(['bun'], {
  Bun: { ...hostMembers(HOST), writeEffect: HOST },
  ...each('Bun', 'version version_with_sha revision main cwd', holds('string', 'platform')),
  ...each('Bun', 'isMainThread enableANSIColors', holds('boolean', 'platform')),
  'Bun.argv': { ...holds('new Array<string>', 'platform') },
  'Bun.env': { value: '@process.env' },
  // A file is read when somebody asks for its contents.
  ...each('Bun', 'file', returns('new Blob', { coerces: [{ of: 0, to: 'string' }], reads: [1] })),
  ...each('Bun', 'deepEquals deepMatch', returns('boolean', { coerces: [{ of: 0, to: 'deep' }, { of: 1, to: 'deep' }] })),
  ...each('Bun', 'escapeHTML stripANSI', returns('string', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Bun', 'inspect', returns('string', { coerces: [{ of: 0, to: 'print' }] })),
  ...each('Bun', 'stringWidth indexOfLine', returns('number', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Bun', 'pathToFileURL', returns('new URL', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Bun', 'fileURLToPath color', returns('string', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Bun', 'gzipSync gunzipSync deflateSync inflateSync zstdCompressSync zstdDecompressSync', returns('new Uint8Array', { reads: [1] })),
  ...each('Bun', 'nanoseconds', reads('time', 'number')),
  ...each('Bun', 'randomUUIDv7', reads('random', 'string')),
  'Bun.hash': { ...returns('number | bigint'), otherMembers: { value: 'host' } },
  ...each('Bun', 'semver', {}),
  'Bun.semver.satisfies': returns('boolean', { coerces: [{ of: '0+', to: 'string' }] }),
  'Bun.semver.order': returns('number', { coerces: [{ of: '0+', to: 'string' }] }),
  ...each('Bun', 'TOML YAML', {}),
  ...each('Bun', 'TOML.parse YAML.parse', returns('unknown', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Bun', 'Glob', constructs('Bun.Glob', { coerces: [{ of: 0, to: 'string' }] })),
  'Bun.Glob.prototype': prototypeObject('Object.prototype', { value: 'host', effect: FILES }),
  'Bun.Glob.prototype.match': returns('boolean', { coerces: [{ of: 0, to: 'string' }] }),
  ...each('Bun', 'CryptoHasher', constructs('Bun.CryptoHasher', { coerces: [{ of: 0, to: 'string' }] })),
  'Bun.CryptoHasher.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  ...each('Bun', 'write mmap build which resolve resolveSync', acts(FILES, 'unknown')),
  ...each('Bun', 'serve listen connect udpSocket fetch', acts(NETWORK, 'unknown')),
  ...each('Bun', 'spawn spawnSync $ openInEditor', acts(PROCESSES, 'unknown')),
  ...each('Bun', 'sleep', acts(effect('timer', 'runtime'), 'new Promise<undefined>')),
  ...each('Bun', 'stdin stdout stderr', hostMembers(effect('stdio', 'process'))),
  ...each('Bun', 'sql redis s3 dns', { ...acts(NETWORK, 'unknown'), ...hostMembers(NETWORK) }),
});
