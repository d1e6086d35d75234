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
const SETS_LOCAL = method('number', { model: 'Date.prototype.setTime', writes: ['this'], coerces: converts('number', '0+'), ambient: 'locale' });
const SETS_UTC = method('number', { model: 'Date.prototype.setTime', writes: ['this'], coerces: converts('number', '0+') });

function members(names: readonly string[], row: Row): Table {
  return Object.fromEntries(names.map((name) => [`Date.prototype.${name}`, row]));
}

const FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];

export const dateRows = (): Table => specified({
  Date: {
    call: { ambient: 'time', returns: 'string' },
    construct: {
      model: 'Date',
      ambient: 'time',
      ambientBelow: 1,
      coerces: [...converts('primitive', 0), ...converts('number', '0+')],
      returns: 'new Date',
    },
  },
  'Date.UTC': method('number', { computed: true, coerces: converts('number', '0+') }),
  'Date.now': method('number', { ambient: 'time' }),
  'Date.parse': method('number', { coerces: converts('string', 0) }),

  'Date.prototype': {},
  'Date.prototype.constructor': property('@Date'),
  ...members([...FIELDS.map((field) => `get${field}`), 'getDay', 'getTimezoneOffset', 'getYear'], LOCAL_NUMBER),
  ...Object.fromEntries([...FIELDS.map((field) => `getUTC${field}`), 'getUTCDay', 'getTime'].map((name) => [`Date.prototype.${name}`, method('number', { model: `Date.prototype.${name}` })])),
  ...members([...FIELDS.map((field) => `set${field}`), 'setYear'], SETS_LOCAL),
  ...members([...FIELDS.map((field) => `setUTC${field}`), 'setTime'], SETS_UTC),
  ...members(['toDateString', 'toString', 'toTimeString'], LOCAL_TEXT),
  ...members(['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'], BY_LOCALE),
  ...members(['toGMTString', 'toUTCString'], method('string')),
  'Date.prototype.toISOString': method('string', { model: 'Date.prototype.toISOString' }),
  // Calls the receiver's `toISOString`.
  'Date.prototype.toJSON': method('string | null', { model: 'Date.prototype.toJSON', reads: ['this'], coerces: converts('number', 'this') }),
  'Date.prototype.toTemporalInstant': { ...recentMethod('new Temporal.Instant'), source: 'proposal-temporal' },
  'Date.prototype.valueOf': method('number', { model: 'Date.prototype.valueOf' }),
  'Date.prototype.@@toPrimitive': method('string | number', {
    reads: ['this'],
    coerces: converts('primitive', 'this'),
    ambient: 'locale',
  }),
});
