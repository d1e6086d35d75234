import { acts, each, effect, holds, HOST_MODULE, hostMembers, MODULE_WRITE } from '../host-rows.ts';
import type { Row, Table } from '../schema.ts';
import { hostModulePath } from './names.ts';

/** Of the application that the program runs in: what no row names belongs to it, and calling that changes it. */
function provided(what: string): Row {
  return { ...hostMembers(effect('host', 'process', what)), writeEffect: MODULE_WRITE };
}

const ELECTRON = ['electron', 'electron/main', 'electron/renderer', 'electron/common', 'electron/utility'];

/** Applications whose plugins and scripts are programs of their own, and marks for bundlers. */
export const applicationRows = (): Table => ({
  ...each('', ELECTRON.map(hostModulePath).join(' '), provided('acts on the application')),
  ...each('', ['vscode', 'obsidian', 'atom'].map(hostModulePath).join(' '), provided('acts on the editor')),
  ...each('', ['server-only', 'client-only'].map(hostModulePath).join(' '), HOST_MODULE),
  ...each('', ['k6', 'k6/http'].map(hostModulePath).join(' '), provided('acts on the load test')),
});

const DATABASE = hostModulePath('bun:sqlite');
const WORKERS = hostModulePath('cloudflare:workers');

/** https://bun.com/reference, https://developers.cloudflare.com/workers/runtime-apis/ */
export const runtimeModuleRows = (): Table => ({
  [DATABASE]: provided('opens or reads a database'),
  ...each('', ['bun:ffi', 'bun:jsc'].map(hostModulePath).join(' '), provided('acts on the runtime')),
  [WORKERS]: provided('acts on the runtime'),
  [`${WORKERS}.env`]: { ...holds('host', 'environment') },
  [`${WORKERS}.waitUntil`]: acts(effect('host', 'process', 'acts on the runtime')),
  ...each('', ['cloudflare:sockets', 'cloudflare:email'].map(hostModulePath).join(' '), provided('acts on the runtime')),
});
