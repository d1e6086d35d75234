import dns from 'node:dns';
import http from 'node:http';
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export function env(value: string): void {
  process.env.MODE = value; //~ host process process.env.MODE via env
}

export function unset(): void {
  delete process.env['OTHER']; //~ host process process.env.OTHER via unset
}

export function assigned(values: Record<string, string>): void {
  Object.assign(process.env, values); //~ host process process.env[…] via assigned
}

export function moved(): void {
  process.chdir('/'); //~ host process process.chdir via moved
}

export function ended(): void {
  process.exitCode = 1; //~ host process process.exitCode via ended
}

export function servers(): void {
  dns.setServers(['1.1.1.1']); //~ host runtime dns.setServers via servers
}

export function sockets(): void {
  http.globalAgent.maxSockets = 5; //~ host runtime http.globalAgent.maxSockets via sockets
}

export function listeners(): void {
  EventEmitter.defaultMaxListeners = 50; //~ host runtime EventEmitter.defaultMaxListeners via listeners
}

export function forget(path: string): void {
  delete require.cache[path]; //~ host runtime require.cache[path] via forget
}

export function meta(): void {
  (import.meta as any).foo = 1; //~ host realm import.meta.foo via meta
}
