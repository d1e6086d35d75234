import type { Row, Table } from '../schema.ts';
import { converts, method, property, recentMethod, specified } from './row-shapes.ts';

/** Local time depends on the time zone of the host. */
const LOCAL_NUMBER = method('number', { ambient: 'locale' });
const LOCAL_TEXT = method('string', { ambient: 'locale' });
const BY_LOCALE = method('string', {
  reads: [0, 1],
  coerces: converts('string', '0.*', '1.*'),
  ambient: 'locale',
});
const UTC_NUMBER = method('number');
const SETS_LOCAL = method('number', { writes: ['this'], coerces: converts('number', '0+'), ambient: 'locale' });
const SETS_UTC = method('number', { writes: ['this'], coerces: converts('number', '0+') });

function members(names: readonly string[], row: Row): Table {
  return Object.fromEntries(names.map((name) => [`Date.prototype.${name}`, row]));
}

const FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];

export const dateRows = (): Table => specified({
  Date: {
    call: { ambient: 'time', returns: 'string' },
    construct: {
      ambient: 'time',
      ambientBelow: 1,
      coerces: [...converts('primitive', 0), ...converts('number', '0+')],
      returns: 'new Date',
    },
  },
  'Date.UTC': method('number', { coerces: converts('number', '0+') }),
  'Date.now': method('number', { ambient: 'time' }),
  'Date.parse': method('number', { coerces: converts('string', 0) }),

  'Date.prototype': {},
  'Date.prototype.constructor': property('@Date'),
  ...members([...FIELDS.map((field) => `get${field}`), 'getDay', 'getTimezoneOffset', 'getYear'], LOCAL_NUMBER),
  ...members([...FIELDS.map((field) => `getUTC${field}`), 'getUTCDay', 'getTime'], UTC_NUMBER),
  ...members([...FIELDS.map((field) => `set${field}`), 'setYear'], SETS_LOCAL),
  ...members([...FIELDS.map((field) => `setUTC${field}`), 'setTime'], SETS_UTC),
  ...members(['toDateString', 'toString', 'toTimeString'], LOCAL_TEXT),
  ...members(['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'], BY_LOCALE),
  ...members(['toGMTString', 'toISOString', 'toUTCString'], method('string')),
  // Calls the receiver's `toISOString`.
  'Date.prototype.toJSON': method('string | null', { model: 'Date.prototype.toJSON', reads: ['this'], coerces: converts('number', 'this') }),
  'Date.prototype.toTemporalInstant': { ...recentMethod('new Temporal.Instant'), source: 'proposal-temporal' },
  'Date.prototype.valueOf': method('number'),
  'Date.prototype.@@toPrimitive': method('string | number', {
    reads: ['this'],
    coerces: converts('primitive', 'this'),
    ambient: 'locale',
  }),
});
