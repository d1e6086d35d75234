import type { Table } from '../schema.ts';
import { converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

const PARSED = 'primitive | new Object<unknown> | new Array<unknown>';

export const jsonRows = (): Table => specified({
  JSON: { source: 'sec-json-object' },
  'JSON.isRawJSON': recentMethod('boolean'),
  // The reviver is called for each value, innermost first; what it returns takes the value's place.
  'JSON.parse': method(`${PARSED} | call`, {
    model: 'JSON.parse',
    coerces: converts('string', 0),
    calls: [eachNow(1, ['string', `${PARSED} | call`, 'new Object<string>'], 'unknown')],
  }),
  'JSON.rawJSON': recentMethod('new Object<string>', { coerces: converts('string', 0) }),
  // The replacer is called for each value, and a list of keys is read; a box given as space is unwrapped.
  'JSON.stringify': method('string | undefined', {
    model: 'JSON.stringify',
    reads: [1],
    coerces: [...converts('json', 0), ...converts('json', 'call'), ...converts('primitive', 2)],
    calls: [eachNow(1, ['string', 'unknown'], 'unknown')],
  }),
  'JSON.@@toStringTag': property('string'),
});
