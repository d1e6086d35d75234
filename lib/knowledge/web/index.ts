import type { Table } from '../schema.ts';
import { CONSOLE } from './console.ts';
import { CONSTRUCTORS } from './constructors.ts';
import { CRYPTO } from './crypto.ts';
import { DOCUMENT } from './document.ts';
import { ELEMENTS } from './elements.ts';
import { ENCODING } from './encoding.ts';
import { EVENT_TARGETS } from './events.ts';
import { FETCH } from './fetch.ts';
import { FILES } from './files.ts';
import { interfaceRows } from './interfaces.ts';
import { MESSAGING } from './messaging.ts';
import { NAVIGATOR } from './navigator.ts';
import { OBSERVERS } from './observers.ts';
import { PERFORMANCE } from './performance.ts';
import { STREAMS } from './streams.ts';
import { TIMERS } from './timers.ts';
import { URLS } from './url.ts';
import { WEBASSEMBLY } from './webassembly.ts';
import { WINDOW } from './window.ts';

const DESCRIBED: readonly Table[] = [
  CONSOLE, CONSTRUCTORS, CRYPTO, DOCUMENT, ELEMENTS, ENCODING, EVENT_TARGETS, FETCH, FILES, MESSAGING, NAVIGATOR, OBSERVERS, PERFORMANCE, STREAMS,
  TIMERS, URLS, WEBASSEMBLY, WINDOW,
];

/** What browsers and workers define, and what of it Node has too. */
export const WEB_TABLES: readonly Table[] = [...DESCRIBED, interfaceRows(DESCRIBED)];
