import type { Behaviour, Flow, Operand, Row, Table } from '../schema.ts';
import { converts, eachNow, method, property, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'String.prototype.length': 'sec-properties-of-string-instances-length',
  'String.prototype.trimLeft': 'String.prototype.trimleft',
  'String.prototype.trimRight': 'String.prototype.trimright',
};

interface Conversions {
  readonly strings?: readonly Operand[];
  readonly numbers?: readonly Operand[];
  /** Absent: it is computed. */
  readonly model?: string;
}

/** A method of strings: the receiver and some arguments become strings, others numbers. */
function text(returns: Flow, { strings = [], numbers = [], model }: Conversions = {}): Row {
  return method(returns, {
    ...(model === undefined ? { computed: true } : { model }),
    coerces: [...converts('string', 'this', ...strings), ...converts('number', ...numbers)],
  });
}

/** A method that hands its work to the first argument where that is a regular expression. */
function matching(returns: Flow, details: Omit<Behaviour, 'returns' | 'coerces'>): Row {
  return method(returns, { ...details, coerces: [...converts('string', 'this'), ...converts('pattern', 0)] });
}

/** Looks for a text, and asks `Symbol.match` whether it was given a regular expression instead. */
function searching(): Row {
  return method('boolean', { computed: true, coerces: [...converts('string', 'this', 0), ...converts('number', 1), ...converts('pattern', 0)] });
}

/** Changes case as the locale given or, without one, the host says. */
const CASED_BY_LOCALE = method('string', {
  reads: [0],
  coerces: converts('string', 'this', '0.*'),
  ambient: 'locale',
  ambientBelow: 1,
});

/** The match, its groups, the offset, the whole text and the named groups. */
const REPLACING = {
  calls: [{ ...eachNow(1, ['string']), rest: 'string | number | undefined | new Object<string | undefined>' }],
  coerces: [...converts('string', 'this', 1, 'call'), ...converts('pattern', 0)],
  writes: [0],
} as const;

const TO_HTML = (names: readonly string[], row: Row): Table =>
  Object.fromEntries(names.map((name) => [`String.prototype.${name}`, row]));

export const stringRows = (): Table => specified({
  String: {
    call: { model: 'String', coerces: converts('string', 0), returns: 'string' },
    construct: { model: 'String', coerces: converts('string', 0), returns: 'new String' },
  },
  'String.fromCharCode': method('string', { computed: true, coerces: converts('number', '0+') }),
  'String.fromCodePoint': method('string', { computed: true, coerces: converts('number', '0+') }),
  // Reads `raw` of its first argument, and the elements of that.
  'String.raw': method('string', {
    model: 'String.raw',
    reads: [0, '0.*'],
    coerces: converts('string', '0.*.*', '1+'),
  }),

  // Itself a string.
  'String.prototype': {},
  'String.prototype.at': text('string | undefined', { numbers: [0] }),
  'String.prototype.charAt': text('string', { numbers: [0] }),
  'String.prototype.charCodeAt': text('number', { numbers: [0] }),
  'String.prototype.codePointAt': text('number | undefined', { numbers: [0] }),
  'String.prototype.concat': text('string', { strings: ['0+'] }),
  'String.prototype.constructor': property('@String'),
  'String.prototype.endsWith': searching(),
  'String.prototype.includes': searching(),
  'String.prototype.indexOf': text('number', { strings: [0], numbers: [1] }),
  'String.prototype.isWellFormed': method('boolean', { coerces: converts('string', 'this') }),
  'String.prototype.lastIndexOf': text('number', { strings: [0], numbers: [1] }),
  'String.prototype.length': property('number'),
  'String.prototype.localeCompare': method('number', {
    reads: [1, 2],
    coerces: converts('string', 'this', 0, '1.*', '2.*'),
    ambient: 'locale',
    ambientBelow: 2,
  }),
  // A global or sticky regular expression keeps where it stopped in its `lastIndex`.
  'String.prototype.match': matching('new %RegExpMatchArray%<string | undefined> | null', {
    model: 'String.prototype.match',
    writes: [0],
  }),
  // Works on a copy of the regular expression.
  'String.prototype.matchAll': matching('new Iterator<new %RegExpMatchArray%<string | undefined>>', { reads: [0] }),
  // As the engine's version of Unicode has it.
  'String.prototype.normalize': method('string', { coerces: converts('string', 'this', 0) }),
  'String.prototype.padEnd': text('string', { numbers: [0], strings: [1] }),
  'String.prototype.padStart': text('string', { numbers: [0], strings: [1] }),
  'String.prototype.repeat': text('string', { numbers: [0], model: 'String.prototype.repeat' }),
  'String.prototype.replace': method('string', { model: 'String.prototype.replace', ...REPLACING }),
  'String.prototype.replaceAll': method('string', { model: 'String.prototype.replaceAll', ...REPLACING }),
  // Restores `lastIndex` when it is done.
  'String.prototype.search': matching('number', { model: 'String.prototype.search', reads: [0] }),
  'String.prototype.slice': text('string', { numbers: [0, 1] }),
  'String.prototype.split': method('new Array<string | undefined>', {
    model: 'String.prototype.split',
    coerces: [...converts('string', 'this'), ...converts('pattern', 0), ...converts('number', 1)],
  }),
  'String.prototype.startsWith': searching(),
  'String.prototype.substr': text('string', { numbers: [0, 1] }),
  'String.prototype.substring': text('string', { numbers: [0, 1] }),
  'String.prototype.toLocaleLowerCase': CASED_BY_LOCALE,
  'String.prototype.toLocaleUpperCase': CASED_BY_LOCALE,
  'String.prototype.toLowerCase': text('string'),
  'String.prototype.toString': method('string', { computed: true }),
  'String.prototype.toUpperCase': text('string'),
  'String.prototype.toWellFormed': method('string', { coerces: converts('string', 'this') }),
  'String.prototype.trim': text('string'),
  'String.prototype.trimEnd': text('string'),
  'String.prototype.trimLeft': text('string'),
  'String.prototype.trimRight': text('string'),
  'String.prototype.trimStart': text('string'),
  'String.prototype.valueOf': method('string', { computed: true }),
  'String.prototype.@@iterator': method('new Iterator<string>', { coerces: converts('string', 'this') }),
  ...TO_HTML(['anchor', 'fontcolor', 'fontsize', 'link'], text('string', { strings: [0] })),
  ...TO_HTML(['big', 'blink', 'bold', 'fixed', 'italics', 'small', 'strike', 'sub', 'sup'], text('string')),
}, SECTIONS);
