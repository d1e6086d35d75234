import type { Row, Table } from '../schema.ts';
import { converts, method, property, specified } from './row-shapes.ts';

/** Throws on malformed text; `escape` and `unescape` do not. */
function onText(source: string): Row {
  return { ...method('string', { computed: true, coerces: converts('string', 0) }), source };
}

export const globalFunctionRows = (): Table => specified({
  Infinity: { ...property('number'), source: 'sec-value-properties-of-the-global-object-infinity' },
  NaN: { ...property('number'), source: 'sec-value-properties-of-the-global-object-nan' },
  undefined: property('undefined'),
  // Its members are the globals.
  globalThis: {},
  decodeURI: onText('sec-decodeuri-encodeduri'),
  decodeURIComponent: onText('sec-decodeuricomponent-encodeduricomponent'),
  encodeURI: onText('sec-encodeuri-uri'),
  encodeURIComponent: onText('sec-encodeuricomponent-uricomponent'),
  escape: onText('sec-escape-string'),
  // Returns its argument unless that is a string.
  eval: {
    ...method('0 | unknown', { model: 'eval', effect: { kind: 'dynamic-code', level: 'realm' } }),
    source: 'sec-eval-x',
  },
  isFinite: { ...method('boolean', { computed: true, coerces: converts('number', 0) }), source: 'sec-isfinite-number' },
  isNaN: { ...method('boolean', { computed: true, coerces: converts('number', 0) }), source: 'sec-isnan-number' },
  parseFloat: {
    ...method('number', { model: 'parseFloat', coerces: converts('string', 0) }),
    source: 'sec-parsefloat-string',
  },
  parseInt: {
    ...method('number', { model: 'parseInt', coerces: [...converts('string', 0), ...converts('number', 1)] }),
    source: 'sec-parseint-string-radix',
  },
  unescape: onText('sec-unescape-string'),
});
