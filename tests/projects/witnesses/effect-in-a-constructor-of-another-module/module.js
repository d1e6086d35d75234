import { Client } from './client.js';
export const client = new Client(); //~ impure global-write: globalThis.client
