import type { Table } from '../schema.ts';
import { ASSERT } from './assert.ts';
import { ASYNC_HOOKS } from './async-hooks.ts';
import { BUFFER } from './buffer.ts';
import { NODE_CRYPTO } from './crypto.ts';
import { DOMAIN } from './domain.ts';
import { ENGINE } from './engine.ts';
import { EVENTS } from './events.ts';
import { FS } from './fs.ts';
import { HTTP } from './http.ts';
import { MODULE } from './module.ts';
import { NET } from './net.ts';
import { OBSERVATION } from './observation.ts';
import { OS } from './os.ts';
import { PATH } from './path.ts';
import { PROCESS } from './process.ts';
import { PROCESSES } from './processes.ts';
import { SQLITE } from './sqlite.ts';
import { STREAM } from './stream.ts';
import { TERMINAL } from './terminal.ts';
import { NODE_TEST } from './test.ts';
import { TEXT } from './text.ts';
import { NODE_TIMERS } from './timers.ts';
import { URL_MODULE } from './url.ts';
import { UTIL } from './util.ts';
import { WORKER_THREADS } from './worker-threads.ts';
import { ZLIB } from './zlib.ts';

/** Node's modules and those of its globals that no other host has. */
export const NODE_TABLES: readonly Table[] = [
  ASSERT, ASYNC_HOOKS, BUFFER, DOMAIN, ENGINE, EVENTS, FS, HTTP, MODULE, NET, NODE_CRYPTO, NODE_TEST, NODE_TIMERS, OBSERVATION, OS, PATH,
  PROCESS, PROCESSES, SQLITE, STREAM, TERMINAL, TEXT, URL_MODULE, UTIL, WORKER_THREADS, ZLIB,
];
