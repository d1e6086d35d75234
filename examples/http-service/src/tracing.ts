import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const HEADER = 'x-trace-id';

const traces = new AsyncLocalStorage<string>();
const originalFetch = globalThis.fetch;

// Every outgoing request carries the trace of the request that caused it.
globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set(HEADER, traces.getStore() ?? randomUUID());
  return originalFetch(input, { ...init, headers });
};

export const withTrace: RequestHandler = (request, _response, next) => {
  traces.run(request.get(HEADER) ?? randomUUID(), next);
};
