import type { Behaviour, Flow, Row, Table } from '../schema.ts';
import { constructed, converts, recentMethod, recentProperty, specified } from './row-shapes.ts';

/** An object given instead of a text or a number is read, and what is read is converted. */
const TAKES: Omit<Behaviour, 'returns'> = {
  reads: [0],
  coerces: [...converts('string', '0.*'), ...converts('number', '0.*')],
};
/** The same, and options are read too. */
const TAKES_OPTIONS: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  coerces: [...converts('string', '0.*', '1.*'), ...converts('number', '0.*')],
};
const COMPARES: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  coerces: [...converts('string', '0.*', '1.*'), ...converts('number', '0.*', '1.*')],
};
/** Durations are compared relative to a date among the options. */
const COMPARES_RELATIVELY: Omit<Behaviour, 'returns'> = {
  reads: [0, 1, 2],
  coerces: [...converts('string', '0.*', '1.*', '2.*'), ...converts('number', '0.*', '1.*')],
};
const LOCALIZED: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  coerces: converts('string', '0.*', '1.*'),
  ambient: 'locale',
};
/** An instant is given as a text; an object in its place is converted to one. */
const TAKES_INSTANT: Omit<Behaviour, 'returns'> = { coerces: converts('string', 0) };
const TAKES_INSTANT_OPTIONS: Omit<Behaviour, 'returns'> = { reads: [1], coerces: converts('string', 0, '1.*') };
/** Without a time zone it is the host's. */
const READS_CLOCK: Omit<Behaviour, 'returns'> = { ambient: 'time', reads: [0] };

function words(text: string): readonly string[] {
  return text.split(' ');
}

function fields(names: string, value: Flow): Table {
  return Object.fromEntries(words(names).map((name) => [name, recentProperty(value)]));
}

function methods(names: string, returns: Flow, details: Omit<Behaviour, 'returns'> = TAKES): Table {
  return Object.fromEntries(words(names).map((name) => [name, recentMethod(returns, details)]));
}

const dateFields = (): Table => ({
  ...fields('year month daysInMonth daysInYear monthsInYear', 'number'),
  ...fields('calendarId monthCode', 'string'),
  ...fields('era', 'string | undefined'),
  ...fields('eraYear', 'number | undefined'),
  ...fields('inLeapYear', 'boolean'),
});
const dayFields = (): Table => ({
  ...fields('day dayOfWeek dayOfYear daysInWeek', 'number'),
  ...fields('weekOfYear yearOfWeek', 'number | undefined'),
});
const timeFields = (): Table => fields('hour minute second millisecond microsecond nanosecond', 'number');
const epochFields = (): Table => ({ ...fields('epochMilliseconds', 'number'), ...fields('epochNanoseconds', 'bigint') });

function type(name: string, statics: Table, members: Table): Table {
  const path = `Temporal.${name}`;
  const prototype = `${path}.prototype`;
  const common: Table = {
    constructor: recentProperty(`@${path}`),
    toJSON: recentMethod('string'),
    toLocaleString: recentMethod('string', LOCALIZED),
    toString: recentMethod('string', { reads: [0], coerces: converts('string', '0.*') }),
    // Exists to forbid comparison with `<`.
    valueOf: recentMethod('undefined', { throws: true }),
    '@@toStringTag': recentProperty('string'),
  };
  const under = (owner: string, table: Table): [string, Row][] =>
    Object.entries(table).map(([key, row]) => [`${owner}.${key}`, row]);
  return {
    [path]: { ...constructed(`new ${path}`, { coerces: converts('number', '0+') }), recent: true },
    [`${path}.from`]: recentMethod(`new ${path}`, TAKES_OPTIONS),
    ...Object.fromEntries(under(path, statics)),
    [prototype]: { recent: true },
    ...Object.fromEntries(under(prototype, { ...members, ...common })),
  };
}

const relativeRows = (): Table => ({
  ...methods('from', 'new Temporal.Duration'),
  ...methods('compare', 'number', COMPARES_RELATIVELY),
});

/** Those that are ordered. */
const comparedRows = (): Table => methods('compare', 'number', COMPARES);

export const temporalRows = (): Table => specified(
  {
    Temporal: { recent: true },
    'Temporal.@@toStringTag': recentProperty('string'),
    'Temporal.Now': { recent: true },
    'Temporal.Now.instant': recentMethod('new Temporal.Instant', { ambient: 'time' }),
    'Temporal.Now.plainDateISO': recentMethod('new Temporal.PlainDate', READS_CLOCK),
    'Temporal.Now.plainDateTimeISO': recentMethod('new Temporal.PlainDateTime', READS_CLOCK),
    'Temporal.Now.plainTimeISO': recentMethod('new Temporal.PlainTime', READS_CLOCK),
    'Temporal.Now.timeZoneId': recentMethod('string', { ambient: 'locale' }),
    'Temporal.Now.zonedDateTimeISO': recentMethod('new Temporal.ZonedDateTime', READS_CLOCK),
    'Temporal.Now.@@toStringTag': recentProperty('string'),

    ...type('Duration', relativeRows(), {
      ...fields(
        'years months weeks days hours minutes seconds milliseconds microseconds nanoseconds sign',
        'number',
      ),
      ...fields('blank', 'boolean'),
      ...methods('abs negated', 'new Temporal.Duration', {}),
      ...methods('add round subtract with', 'new Temporal.Duration'),
      ...methods('total', 'number'),
    }),
    ...type(
      'Instant',
      {
        ...methods('compare', 'number', { coerces: converts('string', 0, 1) }),
        ...methods('from', 'new Temporal.Instant', TAKES_INSTANT),
        ...methods('fromEpochMilliseconds fromEpochNanoseconds', 'new Temporal.Instant', {
          coerces: converts('number', 0),
        }),
      },
      {
        ...epochFields(),
        ...methods('add round subtract', 'new Temporal.Instant'),
        ...methods('since until', 'new Temporal.Duration', TAKES_INSTANT_OPTIONS),
        ...methods('equals', 'boolean', TAKES_INSTANT),
        ...methods('toZonedDateTimeISO', 'new Temporal.ZonedDateTime'),
      },
    ),
    ...type('PlainDate', comparedRows(), {
      ...dateFields(),
      ...dayFields(),
      ...methods('add subtract with', 'new Temporal.PlainDate', TAKES_OPTIONS),
      ...methods('withCalendar', 'new Temporal.PlainDate'),
      ...methods('since until', 'new Temporal.Duration', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
      ...methods('toPlainDateTime', 'new Temporal.PlainDateTime'),
      ...methods('toPlainMonthDay', 'new Temporal.PlainMonthDay', {}),
      ...methods('toPlainYearMonth', 'new Temporal.PlainYearMonth', {}),
      ...methods('toZonedDateTime', 'new Temporal.ZonedDateTime'),
    }),
    ...type('PlainDateTime', comparedRows(), {
      ...dateFields(),
      ...dayFields(),
      ...timeFields(),
      ...methods('add subtract with', 'new Temporal.PlainDateTime', TAKES_OPTIONS),
      ...methods('round withCalendar withPlainTime', 'new Temporal.PlainDateTime'),
      ...methods('since until', 'new Temporal.Duration', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
      ...methods('toPlainDate', 'new Temporal.PlainDate', {}),
      ...methods('toPlainTime', 'new Temporal.PlainTime', {}),
      ...methods('toZonedDateTime', 'new Temporal.ZonedDateTime', TAKES_OPTIONS),
    }),
    // Not ordered.
    ...type('PlainMonthDay', {}, {
      ...fields('calendarId monthCode', 'string'),
      ...fields('day', 'number'),
      ...methods('with', 'new Temporal.PlainMonthDay', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
      ...methods('toPlainDate', 'new Temporal.PlainDate'),
    }),
    ...type('PlainTime', comparedRows(), {
      ...timeFields(),
      ...methods('add round subtract', 'new Temporal.PlainTime'),
      ...methods('with', 'new Temporal.PlainTime', TAKES_OPTIONS),
      ...methods('since until', 'new Temporal.Duration', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
    }),
    ...type('PlainYearMonth', comparedRows(), {
      ...dateFields(),
      ...methods('add subtract with', 'new Temporal.PlainYearMonth', TAKES_OPTIONS),
      ...methods('since until', 'new Temporal.Duration', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
      ...methods('toPlainDate', 'new Temporal.PlainDate'),
    }),
    ...type('ZonedDateTime', comparedRows(), {
      ...dateFields(),
      ...dayFields(),
      ...timeFields(),
      ...epochFields(),
      ...fields('hoursInDay offsetNanoseconds', 'number'),
      ...fields('offset timeZoneId', 'string'),
      ...methods('add subtract with', 'new Temporal.ZonedDateTime', TAKES_OPTIONS),
      ...methods('round withCalendar withPlainTime withTimeZone', 'new Temporal.ZonedDateTime'),
      ...methods('startOfDay', 'new Temporal.ZonedDateTime', {}),
      ...methods('getTimeZoneTransition', 'new Temporal.ZonedDateTime | null'),
      ...methods('since until', 'new Temporal.Duration', TAKES_OPTIONS),
      ...methods('equals', 'boolean'),
      ...methods('toInstant', 'new Temporal.Instant', {}),
      ...methods('toPlainDate', 'new Temporal.PlainDate', {}),
      ...methods('toPlainDateTime', 'new Temporal.PlainDateTime', {}),
      ...methods('toPlainTime', 'new Temporal.PlainTime', {}),
    }),
  },
  { Temporal: 'proposal-temporal' },
);
