import { group, type TableGroup } from '../table-group.ts';
import { assertRows } from './assert.ts';
import { asyncHooksRows } from './async-hooks.ts';
import { bufferRows } from './buffer.ts';
import { nodeCryptoRows } from './crypto.ts';
import { domainRows } from './domain.ts';
import { engineRows } from './engine.ts';
import { eventRows } from './events.ts';
import { fsRows } from './fs.ts';
import { httpRows } from './http.ts';
import { moduleRows } from './module.ts';
import { netRows } from './net.ts';
import { observationRows } from './observation.ts';
import { osRows } from './os.ts';
import { pathRows } from './path.ts';
import { processRows } from './process.ts';
import { processesRows } from './processes.ts';
import { sqliteRows } from './sqlite.ts';
import { streamRows } from './stream.ts';
import { terminalRows } from './terminal.ts';
import { nodeTestRows } from './test.ts';
import { textRows } from './text.ts';
import { nodeTimerRows } from './timers.ts';
import { urlModuleRows } from './url.ts';
import { utilRows } from './util.ts';
import { workerThreadRows } from './worker-threads.ts';
import { zlibRows } from './zlib.ts';

/** Node's modules and those of its globals that no other host has. */
export const NODE_GROUPS: readonly TableGroup[] = [
  group('node:assert node:assert/strict', assertRows),
  group('node:async_hooks host:AsyncHook', asyncHooksRows),
  group('Buffer node:buffer', bufferRows),
  group('node:domain', domainRows),
  group('node:v8 node:vm node:wasi', engineRows),
  group('node:events', eventRows),
  group('node:fs node:fs/promises', fsRows),
  group('node:http node:https node:http2 node:_http_agent node:_http_client node:_http_common node:_http_incoming node:_http_outgoing node:_http_server', httpRows),
  group('node:module host:mainModule', moduleRows),
  group('node:net node:tls node:_tls_common node:_tls_wrap node:dgram node:dns node:dns/promises', netRows),
  group('node:crypto', nodeCryptoRows),
  group('node:test node:test/reporters', nodeTestRows),
  group('node:timers node:timers/promises', nodeTimerRows),
  group('node:diagnostics_channel node:perf_hooks host:Histogram node:inspector node:inspector/promises node:trace_events', observationRows),
  group('node:os node:constants', osRows),
  group('node:path node:path/posix node:path/win32', pathRows),
  group('process node:process', processRows),
  group('node:child_process node:cluster', processesRows),
  group('node:sqlite node:sea', sqliteRows),
  group('node:stream node:stream/promises node:stream/consumers node:stream/web node:_stream_readable node:_stream_writable node:_stream_duplex node:_stream_transform node:_stream_passthrough node:_stream_wrap', streamRows),
  group('node:readline node:readline/promises node:tty node:repl', terminalRows),
  group('node:querystring node:string_decoder node:punycode', textRows),
  group('node:url', urlModuleRows),
  group('node:util node:util/types node:sys host:InspectOptions', utilRows),
  group('node:worker_threads host:parentPort', workerThreadRows),
  group('node:zlib', zlibRows),
];
