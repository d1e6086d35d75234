import { start } from './start.js';
start(); //~ impure global-write: globalThis.started via start > connect
