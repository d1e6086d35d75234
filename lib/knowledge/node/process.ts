import { acts, alias, changes, each, effect, holds, hostMembers, listenerMethods, mirror, only, reads, recent, retired, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { HostEffect, Row, Table } from '../schema.ts';

const CHANGES_PROCESS = effect('process', 'process');
const ENDS_PROCESS = effect('process', 'process', 'ends the process');
const WRITES_PROCESS_OBJECT = effect('builtin-write', 'runtime', 'changes `process`');
const LISTENS = effect('listener', 'process', 'changes the listeners of the process');
const WRITES_ENVIRONMENT = effect('env-write', 'process');

function stream(does: HostEffect): Row {
  return { ...hostMembers(does), writeEffect: does };
}

const LISTENER_METHODS = 'on once addListener prependListener prependOnceListener off removeListener removeAllListeners setMaxListeners';

/** https://nodejs.org/api/process.html */
const ownRows = (): Table => ({
  process: { writeEffect: WRITES_PROCESS_OBJECT, prototype: 'node:events.prototype' },

  'process.env': { ambient: 'environment', writeEffect: WRITES_ENVIRONMENT, otherMembers: { value: 'string | undefined' }, prototype: 'Object.prototype' },
  'process.argv': { ambient: 'platform', prototype: 'Array.prototype', otherMembers: { value: 'string | undefined' }, writeEffect: CHANGES_PROCESS },
  'process.argv.length': holds('number'),
  'process.execArgv': { ambient: 'platform', prototype: 'Array.prototype', otherMembers: { value: 'string | undefined' }, writeEffect: CHANGES_PROCESS },
  'process.execArgv.length': holds('number'),
  ...each('process', 'argv0 arch execPath platform version', holds('string', 'platform')),
  ...each('process', 'pid ppid', holds('number', 'platform')),
  'process.debugPort': { ...holds('number', 'platform'), writeEffect: CHANGES_PROCESS },
  'process.title': { ...holds('string', 'platform'), writeEffect: CHANGES_PROCESS },
  'process.exitCode': { ...holds('number | string | undefined'), writeEffect: effect('process', 'process', 'sets the exit code of the process') },
  'process.versions': { ambient: 'platform', otherMembers: { value: 'string | undefined' }, prototype: 'Object.prototype' },
  ...each('process.versions', 'node v8 uv zlib modules openssl unicode', holds('string')),
  'process.release': { ambient: 'platform', otherMembers: { value: 'string | undefined' }, prototype: 'Object.prototype' },
  ...each('process.release', 'name', holds('string')),
  'process.config': { ambient: 'platform', otherMembers: { value: 'unknown' } },
  ...each('process.config', 'target_defaults variables', { otherMembers: { value: 'primitive | new Object<primitive>' } }),
  'process.features': { ambient: 'platform', otherMembers: { value: 'boolean | string | undefined' } },
  'process.allowedNodeEnvironmentFlags': { ambient: 'platform', prototype: 'Set.prototype', writeEffect: WRITES_PROCESS_OBJECT },
  'process.report': { ...hostMembers(CHANGES_PROCESS), ambient: 'platform', writeEffect: CHANGES_PROCESS },
  'process.report.getReport': reads('platform', 'new Object<unknown>'),
  'process.permission': { ...hostMembers(CHANGES_PROCESS), ambient: 'platform' },
  'process.permission.has': reads('platform', 'boolean'),
  'process.connected': holds('boolean | undefined', 'platform'),
  'process.channel': { ...hostMembers(CHANGES_PROCESS), ambient: 'platform' },
  ...each('process', 'noDeprecation throwDeprecation traceDeprecation noProcessWarnings traceProcessWarnings sourceMapsEnabled', { ...holds('boolean | undefined', 'platform'), writeEffect: CHANGES_PROCESS }),
  ...each('process', 'domain _exiting _events _eventsCount _maxListeners _preload_modules moduleLoadList', holds('unknown', 'platform')),
  'process.mainModule': { value: '@host:mainModule | undefined', ambient: 'platform' },
  'process._eval': holds('string | undefined', 'platform'),

  ...each('process', 'cwd', reads('platform', 'string')),
  ...each('process', 'getuid geteuid getgid getegid constrainedMemory availableMemory', reads('platform', 'number')),
  ...each('process', 'getgroups getActiveResourcesInfo _getActiveHandles _getActiveRequests', reads('platform', 'new Array<unknown>')),
  'process.hasUncaughtExceptionCaptureCallback': reads('platform', 'boolean'),
  'process.hrtime': reads('time', 'new Array<number>'),
  'process.hrtime.bigint': reads('time', 'bigint'),
  'process.uptime': reads('time', 'number'),
  ...each('process', 'cpuUsage resourceUsage memoryUsage', reads('time', 'new Object<number>')),
  ...recent({ 'process.threadCpuUsage': reads('time', 'new Object<number>') }),
  'process.memoryUsage.rss': reads('time', 'number'),
  'process.@@toStringTag': holds('string'),
  'process.getBuiltinModule': { call: { model: 'process.getBuiltinModule', ambient: 'platform', returns: 'unknown' } },
  /** What they give is the engine's own: looked at, it tells of the platform. */
  ...each('process', 'binding _linkedBinding', { call: { ambient: 'platform', returns: 'host' }, ...hostMembers(CHANGES_PROCESS) }),
  ...retired({ 'process.assert': returns('undefined') }),

  'process.nextTick': returns('undefined', { calls: [{ callee: 0, with: ['1', '2', '3', '4'], when: 'later', times: 'once' }] }),
  ...each('process', 'exit abort reallyExit', acts(ENDS_PROCESS)),
  'process.kill': acts(effect('process', 'process', 'sends a signal to a process'), 'boolean'),
  'process._kill': acts(effect('process', 'process', 'sends a signal to a process'), 'number'),
  ...each('process', `chdir setuid seteuid setgid setegid setgroups initgroups setSourceMapsEnabled dlopen disconnect openStdin
    setUncaughtExceptionCaptureCallback addUncaughtExceptionCaptureCallback _debugProcess _debugEnd
    _startProfilerIdleNotifier _stopProfilerIdleNotifier _fatalException _tickCallback`, acts(CHANGES_PROCESS)),
  ...recent(each('process', 'ref unref execve', acts(CHANGES_PROCESS))),
  'process.umask': acts(CHANGES_PROCESS, 'number'),
  'process.send': acts(effect('process', 'process', 'sends a message to another process'), 'boolean'),
  'process.loadEnvFile': acts(WRITES_ENVIRONMENT),
  'process.emit': acts(effect('process', 'process', 'emits an event of the process'), 'boolean'),
  'process.emitWarning': acts(effect('stdio', 'process', 'emits a warning of the process')),
  'process._rawDebug': acts(effect('stdio', 'process')),
  ...recent({ 'process.finalization': hostMembers(LISTENS) }),
  ...listenerMethods('process', LISTENS, LISTENER_METHODS),

  // The stream is made, and its file opened, when somebody first looks.
  'process.stdin': { ...stream(effect('stdio', 'process', 'uses standard input')), readEffect: effect('stdio', 'process', 'opens standard input') },
  'process.stdout': stream(effect('stdio', 'process', 'uses standard output')),
  'process.stderr': stream(effect('stdio', 'process', 'uses the standard error stream')),
  ...standardStream('process.stdin'),
  ...standardStream('process.stdout'),
  ...standardStream('process.stderr'),
});

function standardStream(path: string): Table {
  return {
    ...each(path, 'isTTY', holds('boolean | undefined', 'platform')),
    ...each(path, 'columns rows', holds('number | undefined', 'platform')),
    ...each(path, 'fd', holds('number')),
    ...each(path, 'readable writable destroyed isRaw', holds('boolean')),
    ...each(path, 'hasColors', reads('environment', 'boolean')),
    ...each(path, 'getColorDepth', reads('environment', 'number')),
    ...each(path, 'getWindowSize', reads('platform', 'new Array<number>')),
    ...each(path, 'listenerCount getMaxListeners', reads('platform', 'number')),
    ...listenerMethods(path, effect('listener', 'process', 'changes the listeners of a standard stream'), LISTENER_METHODS),
    [`${path}._handle`]: { ...hostMembers(CHANGES_PROCESS), writeEffect: CHANGES_PROCESS },
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'process.report.getReport',
  'coerces 0 string': 'process.binding process.stdin.listenerCount process.stdout.listenerCount process.stderr.listenerCount',
  'reads 0; coerces 0.* string': 'process.hrtime',
};

export const processRows = (): Table => withOperands(only(['node'], { ...ownRows(), ...mirror('node:process', 'process', ownRows()), 'node:process.process': alias('process') }), OPERANDS);
