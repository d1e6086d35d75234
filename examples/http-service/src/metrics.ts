import { createSocket } from 'node:dgram';
import { config } from './config.ts';

const STATSD_PORT = 8125;

const counters = new Map<string, number>();
const socket = createSocket('udp4');

reportEvery(10_000);

export function count(name: string): void {
  counters.set(name, (counters.get(name) ?? 0) + 1);
}

function reportEvery(milliseconds: number): void {
  setInterval(flush, milliseconds).unref();
}

function flush(): void {
  for (const [name, value] of counters) socket.send(`${name}:${value}|c`, STATSD_PORT, config.statsdHost);
  counters.clear();
}
