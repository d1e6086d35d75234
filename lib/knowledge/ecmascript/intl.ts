import type { Behaviour, Flow, Row, Table } from '../schema.ts';
import {
  allRecent,
  callable,
  constructed,
  converts,
  method,
  property,
  recentMethod,
  recentProperty,
  specified,
} from './row-shapes.ts';

/** Locales (a text or a list of texts) and options; without locales those of the host count. */
const LOCALIZED: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  coerces: converts('string', '0.*', '1.*'),
  ambient: 'locale',
  ambientBelow: 1,
};

/** Without options that say otherwise, the time zone is the host's. */
const LOCALIZED_TIME: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  coerces: converts('string', '0.*', '1.*'),
  ambient: 'locale',
};

const PARTS: Flow = 'new Array<new Object<string | number>>';
const OF_NUMBER = { coerces: converts('number', 0) } as const;
const OF_NUMBERS = { coerces: converts('number', 0, 1) } as const;
/** Looks for the format that older code hides in its receiver. */
const UNWRAPS = method('new Object<primitive>', { reads: ['this'] });
/** Without an argument they format the present. */
const OF_DATE = { coerces: converts('number', 0), ambient: 'time', ambientBelow: 1 } as const;

function service(name: string, constructor: Row, members: Table): Table {
  const path = `Intl.${name}`;
  const prototype = `${path}.prototype`;
  return {
    [path]: constructor,
    [`${path}.supportedLocalesOf`]: method('new Array<string>', {
      reads: [0, 1],
      coerces: converts('string', '0.*', '1.*'),
    }),
    [prototype]: {},
    [`${prototype}.constructor`]: property(`@${path}`),
    [`${prototype}.resolvedOptions`]: method('new Object<primitive>'),
    ...Object.fromEntries(Object.entries(members).map(([key, row]) => [`${prototype}.${key}`, row])),
    [`${prototype}.@@toStringTag`]: property('string'),
  };
}

const LOCALE_PARTS: readonly string[] = [
  'calendar',
  'caseFirst',
  'collation',
  'hourCycle',
  'numberingSystem',
  'region',
  'script',
];

const localeRows = (): Table => ({
  'Intl.Locale': constructed('new Intl.Locale', { reads: [1], coerces: converts('string', 0, '1.*') }),
  'Intl.Locale.prototype': {},
  'Intl.Locale.prototype.baseName': property('string'),
  'Intl.Locale.prototype.constructor': property('@Intl.Locale'),
  ...Object.fromEntries(LOCALE_PARTS.map((part) => [`Intl.Locale.prototype.${part}`, property('string | undefined')])),
  // Getters of an earlier draft, which some engines have beside the methods or instead of them.
  ...allRecent({
    'Intl.Locale.prototype.calendars': property('new Array<string>'),
    'Intl.Locale.prototype.collations': property('new Array<string>'),
    'Intl.Locale.prototype.hourCycles': property('new Array<string>'),
    'Intl.Locale.prototype.numberingSystems': property('new Array<string>'),
    'Intl.Locale.prototype.textInfo': property('new Object<string>'),
    'Intl.Locale.prototype.timeZones': property('new Array<string> | undefined'),
    'Intl.Locale.prototype.weekInfo': property('new Object<number | new Array<number>>'),
  }),
  'Intl.Locale.prototype.firstDayOfWeek': recentProperty('string | undefined'),
  'Intl.Locale.prototype.getCalendars': recentMethod('new Array<string>'),
  'Intl.Locale.prototype.getCollations': recentMethod('new Array<string>'),
  'Intl.Locale.prototype.getHourCycles': recentMethod('new Array<string>'),
  'Intl.Locale.prototype.getNumberingSystems': recentMethod('new Array<string>'),
  'Intl.Locale.prototype.getTextInfo': recentMethod('new Object<string>'),
  'Intl.Locale.prototype.getTimeZones': recentMethod('new Array<string> | undefined'),
  'Intl.Locale.prototype.getWeekInfo': recentMethod('new Object<number | new Array<number>>'),
  'Intl.Locale.prototype.language': property('string'),
  'Intl.Locale.prototype.maximize': method('new Intl.Locale'),
  'Intl.Locale.prototype.minimize': method('new Intl.Locale'),
  'Intl.Locale.prototype.numeric': property('boolean'),
  'Intl.Locale.prototype.toString': method('string'),
  'Intl.Locale.prototype.variants': recentProperty('string | undefined'),
  'Intl.Locale.prototype.@@toStringTag': property('string'),
});

/** What `Intl.Segmenter.prototype.segment` returns, which no global names. */
const segmentRows = (): Table => ({
  '%Segments%.prototype': {},
  '%Segments%.prototype.containing': method('new Object<string | number | boolean> | undefined', OF_NUMBER),
  '%Segments%.prototype.@@iterator': method('new Iterator<new Object<string | number | boolean>>'),
});

const SERVICES = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'DurationFormat',
  'ListFormat',
  'Locale',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'Segmenter',
] as const;

const SECTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SERVICES.map((name) => [`Intl.${name}`, `ecma402/sec-intl-${name.toLowerCase()}-constructor`])),
  'Intl.getCanonicalLocales': 'ecma402/sec-intl.getcanonicallocales',
  'Intl.supportedValuesOf': 'ecma402/sec-intl.supportedvaluesof',
  Intl: 'ecma402/intl-object',
  '%Segments%': 'ecma402/sec-%intlsegmentsprototype%-object',
};

export const intlRows = (): Table => specified(
  {
    Intl: {},
    'Intl.getCanonicalLocales': method('new Array<string>', { reads: [0], coerces: converts('string', '0.*') }),
    'Intl.supportedValuesOf': method('new Array<string>', { coerces: converts('string', 0) }),
    'Intl.@@toStringTag': property('string'),
    ...service('Collator', callable('new Intl.Collator', LOCALIZED), {
      compare: method('number', { coerces: converts('string', 0, 1) }),
    }),
    ...service('DateTimeFormat', callable('new Intl.DateTimeFormat', LOCALIZED_TIME), {
      format: method('string', OF_DATE),
      formatRange: method('string', OF_NUMBERS),
      formatRangeToParts: method(PARTS, OF_NUMBERS),
      formatToParts: method(PARTS, OF_DATE),
      resolvedOptions: UNWRAPS,
    }),
    ...service('DisplayNames', constructed('new Intl.DisplayNames', LOCALIZED), {
      of: method('string | undefined', { coerces: converts('string', 0) }),
    }),
    ...allRecent(
      service('DurationFormat', constructed('new Intl.DurationFormat', LOCALIZED), {
        format: method('string', { reads: [0], coerces: converts('number', '0.*') }),
        formatToParts: method(PARTS, { reads: [0], coerces: converts('number', '0.*') }),
      }),
    ),
    ...service('ListFormat', constructed('new Intl.ListFormat', LOCALIZED), {
      format: method('string', { iterates: [0] }),
      formatToParts: method(PARTS, { iterates: [0] }),
    }),
    ...service('NumberFormat', callable('new Intl.NumberFormat', LOCALIZED), {
      format: method('string', OF_NUMBER),
      formatRange: method('string', OF_NUMBERS),
      formatRangeToParts: method(PARTS, OF_NUMBERS),
      formatToParts: method(PARTS, OF_NUMBER),
      resolvedOptions: UNWRAPS,
    }),
    ...service('PluralRules', constructed('new Intl.PluralRules', LOCALIZED), {
      select: method('string', OF_NUMBER),
      selectRange: method('string', OF_NUMBERS),
    }),
    ...service('RelativeTimeFormat', constructed('new Intl.RelativeTimeFormat', LOCALIZED), {
      format: method('string', { coerces: [...converts('number', 0), ...converts('string', 1)] }),
      formatToParts: method(PARTS, { coerces: [...converts('number', 0), ...converts('string', 1)] }),
    }),
    ...service('Segmenter', constructed('new Intl.Segmenter', LOCALIZED), {
      segment: method('new %Segments%', { coerces: converts('string', 0) }),
    }),
    ...localeRows(),
    ...segmentRows(),
  },
  SECTIONS,
);
