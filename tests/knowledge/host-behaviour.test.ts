import { describe, expect, it } from 'vitest';
import { allTables, createKnowledge, type HostEffect, type Row } from '../../lib/knowledge/index.ts';

const knowledge = createKnowledge(allTables());

function row(path: string): Row {
  const found = knowledge.find(path);
  if (found === undefined) throw new Error(`no row for ${path}`);
  return found;
}

/** Row of a member, own or inherited. */
function inherited(path: string, key: string): string | undefined {
  for (let current: string | null = path; current !== null; current = knowledge.prototypeOf(current)) {
    const found = knowledge.member(current, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function short(effect: HostEffect | undefined): string | undefined {
  return effect && `${effect.kind} ${effect.level}`;
}

describe('calls that others observe', () => {
  it.each([
    ['node:fs.readFileSync', 'fs process'],
    ['node:fs.writeFile', 'fs process'],
    ['node:fs/promises.readFile', 'fs process'],
    ['node:http.request', 'net process'],
    ['node:net.connect', 'net process'],
    ['node:dns.lookup', 'net process'],
    ['node:child_process.spawn', 'child-process process'],
    ['process.exit', 'process process'],
    ['process.chdir', 'process process'],
    ['process.on', 'listener process'],
    ['console.log', 'console process'],
    ['setTimeout', 'timer thread'],
    ['setImmediate', 'timer thread'],
    ['fetch', 'net process'],
    ['customElements.define', 'dom runtime'],
    ['document.addEventListener', 'listener realm'],
    ['addEventListener', 'listener realm'],
    ['node:module.register', 'builtin-write runtime'],
    ['node:async_hooks.AsyncLocalStorage.prototype.enterWith', 'host async-context'],
    ['node:net.Server.prototype.listen', 'net process'],
    ['MutationObserver.prototype.observe', 'listener realm'],
  ])('%s', (path, expected) => {
    expect(short(row(path).call?.effect)).toBe(expected);
  });

  it.each(['BroadcastChannel', 'WebSocket', 'Worker', 'AudioContext', 'node:worker_threads.Worker', 'node:readline.Interface'])('new %s', (path) => {
    expect(row(path).construct?.effect).toBeDefined();
  });
});

describe('calls that nobody observes', () => {
  it.each([
    'node:path.join', 'node:path.resolve', 'node:url.fileURLToPath', 'node:util.inherits', 'node:util.promisify', 'node:util.inspect', 'node:http.createServer',
    'node:crypto.createHash', 'node:crypto.randomBytes', 'node:zlib.gzipSync', 'node:module.createRequire', 'node:os.cpus', 'process.cwd', 'process.nextTick',
    'queueMicrotask', 'Performance.prototype.now', 'structuredClone', 'document.createElement', 'document.querySelector', 'Buffer.from', 'node:events.prototype.on',
    'node:diagnostics_channel.channel', 'matchMedia', 'atob',
  ])('%s', (path) => {
    expect(row(path).call).toBeDefined();
    expect(row(path).call?.effect).toBeUndefined();
  });

  it.each([
    'node:events', 'node:stream.Transform', 'node:http.Agent', 'node:async_hooks.AsyncLocalStorage', 'URL', 'AbortController', 'Headers', 'Response', 'MessageChannel',
    'TextDecoder', 'Event', 'EventTarget', 'HTMLElement', 'MutationObserver', 'IntersectionObserver', 'XMLHttpRequest', 'node:string_decoder.StringDecoder',
  ])('new %s', (path) => {
    expect(row(path).construct).toBeDefined();
    expect(row(path).construct?.effect).toBeUndefined();
  });
});

describe('reads of the surroundings', () => {
  it.each([
    ['process.env', 'environment'],
    ['process.argv', 'platform'],
    ['process.platform', 'platform'],
    ['innerWidth', 'platform'],
    ['navigator', 'platform'],
    ['location', 'platform'],
    ['document.readyState', 'platform'],
  ])('%s', (path, ambient) => {
    expect(row(path).ambient).toBe(ambient);
  });

  it.each([
    ['process.hrtime', 'time'],
    ['process.cwd', 'platform'],
    ['node:os.platform', 'platform'],
    ['node:crypto.randomUUID', 'random'],
    ['node:path.resolve', 'platform'],
  ])('%s()', (path, ambient) => {
    expect(row(path).call?.ambient).toBe(ambient);
  });
});

describe('writes', () => {
  it.each([
    ['process.env', 'env-write process'],
    ['process.exitCode', 'process process'],
    ['node:fs', 'builtin-write runtime'],
    ['node:events.defaultMaxListeners', 'builtin-write runtime'],
    ['node:http.globalAgent', 'builtin-write runtime'],
    ['node:module._extensions', 'builtin-write runtime'],
    ['document', 'dom realm'],
    ['localStorage', 'storage process'],
    ['location.href', 'host realm'],
    ['onload', 'listener realm'],
    ['HTMLImageElement.prototype.src', 'net process'],
  ])('%s', (path, expected) => {
    expect(short(row(path).writeEffect)).toBe(expected);
  });

  it('of util.inherits go to its first argument', () => {
    expect(row('node:util.inherits').call).toMatchObject({ model: 'util.inherits', writes: [0] });
  });
});

describe('what instances inherit', () => {
  it.each([
    ['node:http.Server.prototype', 'listen', 'node:net.Server.prototype.listen'],
    ['node:https.Server.prototype', 'on', 'node:events.prototype.on'],
    ['node:stream.PassThrough.prototype', 'once', 'node:events.prototype.once'],
    ['Buffer.prototype', 'toString', 'Buffer.prototype.toString'],
    ['HTMLDivElement.prototype', 'appendChild', 'Node.prototype.appendChild'],
    ['HTMLDivElement.prototype', 'addEventListener', 'EventTarget.prototype.addEventListener'],
    ['host:element.prototype', 'classList', 'Element.prototype.classList'],
    ['File.prototype', 'text', 'Blob.prototype.text'],
    ['document.body', 'appendChild', 'host:attachedElement.appendChild'],
    ['AbortSignal.prototype', 'addEventListener', 'EventTarget.prototype.addEventListener'],
    ['process', 'listenerCount', 'node:events.prototype.listenerCount'],
    ['node:tls.Server', 'defaultMaxListeners', 'node:events.defaultMaxListeners'],
  ])('%s: %s', (path, key, expected) => {
    expect(inherited(path, key)).toBe(expected);
  });

  it('names their class', () => {
    expect(row('URL.prototype.constructor').value).toBe('@URL');
    expect(row('node:http.Server.prototype.constructor').value).toBe('@node:http.Server');
  });

  it('of an element of the document changes the document', () => {
    expect(short(row('host:attachedElement.appendChild').call?.effect)).toBe('dom realm');
    expect(short(row('host:attachedElement').writeEffect)).toBe('dom realm');
  });

  it('of an element just made changes the element alone', () => {
    expect(row('Node.prototype.appendChild').call).toMatchObject({ writes: ['this'], returns: '0' });
    expect(row('Node.prototype.appendChild').call?.effect).toBeUndefined();
  });
});

describe('the same thing under two names', () => {
  it.each([
    ['node:events.EventEmitter', '@node:events'],
    ['node:process.env', '@process.env'],
    ['node:process.cwd', '@process.cwd'],
    ['node:buffer.Buffer', '@Buffer'],
    ['node:fs.promises', '@node:fs/promises'],
    ['node:timers.setTimeout', '@setTimeout'],
    ['node:url.URL', '@URL'],
    ['node:path.posix', '@node:path/posix'],
    ['node:_stream_readable.from', '@node:stream.Readable.from'],
    ['window', '@globalThis'],
  ])('%s is %s', (path, expected) => {
    expect(row(path).value).toBe(expected);
  });
});

describe('modules', () => {
  it('are their own default export', () => {
    expect(row('node:fs.default').value).toBe('@node:fs');
    expect(row('node:fs/promises.default').value).toBe('@node:fs/promises');
  });

  it('say that they are no transpiled ES modules', () => {
    expect(row('node:fs.__esModule').value).toBe('undefined');
  });

  it('are no thenables', () => {
    expect(row('node:fs.then').value).toBe('undefined');
  });
});

describe('callbacks', () => {
  it('of timers run on a later event', () => {
    expect(row('setTimeout').call?.calls?.[0]).toMatchObject({ callee: 0, when: 'event', times: 'once' });
  });

  it('of microtasks run as part of what the load sets in motion', () => {
    expect(row('queueMicrotask').call?.calls?.[0]).toMatchObject({ callee: 0, when: 'later' });
    expect(row('process.nextTick').call?.calls?.[0]).toMatchObject({ callee: 0, when: 'later' });
  });

  it('of AsyncLocalStorage run at once and give its result', () => {
    expect(row('node:async_hooks.AsyncLocalStorage.prototype.run').call).toMatchObject({ returns: 'call', calls: [{ callee: 1, when: 'now', times: 'once' }] });
  });

  it('of an emitter run when it emits', () => {
    expect(row('node:events.prototype.on').call).toMatchObject({ writes: ['this'], stores: [{ from: '1', into: 'this' }], returns: 'this' });
    expect(row('node:events.prototype.emit').call?.calls?.[0]).toMatchObject({ callee: 'this.*', when: 'now' });
  });
});
