import type { Row, Table } from '../schema.ts';
import { callable, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'RegExp.prototype.dotAll': 'sec-get-regexp.prototype.dotAll',
  'RegExp.prototype.hasIndices': 'sec-get-regexp.prototype.hasIndices',
  'RegExp.prototype.lastIndex': 'sec-lastindex',
  'RegExp.prototype.@@matchAll': 'sec-regexp-prototype-%symbol.matchall%',
  '%RegExpMatchArray%': 'sec-regexpbuiltinexec',
};

/** Accessors of the last match in the whole realm, by long and short name. */
const LAST_MATCH = ['input', '$_', 'lastMatch', '$&', 'lastParen', '$+', 'leftContext', '$`', 'rightContext', "$'"];
const LAST_GROUPS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
const LEGACY: Row = { ...property('string'), source: 'proposal-regexp-legacy-features' };

/** A global or sticky expression keeps where it stopped in its `lastIndex`; others are not changed. */
const ADVANCES = { writes: ['this'], coerces: converts('string', 0) } as const;
/** These call the expression's `exec`, which it may shadow. */
const EXECUTES = { ...ADVANCES, reads: ['this'] } as const;
/** Works on a copy of the expression. */
const COPIES = { reads: ['this'], creates: 'species' } as const;

export const regexpRows = (): Table => specified({
  // Throws where the pattern or the flags are malformed.
  RegExp: callable('0 | new RegExp', { model: 'RegExp', reads: [0], coerces: converts('string', 0, 1) }),
  'RegExp.escape': recentMethod('string'),
  'RegExp.@@species': property('this'),
  ...Object.fromEntries([...LAST_MATCH, ...LAST_GROUPS].map((name) => [`RegExp.${name}`, LEGACY])),

  'RegExp.prototype': {},
  'RegExp.prototype.compile': method('this', { writes: ['this'], coerces: converts('string', 0, 1) }),
  'RegExp.prototype.constructor': property('@RegExp'),
  'RegExp.prototype.dotAll': property('boolean'),
  'RegExp.prototype.exec': method('new %RegExpMatchArray%<string | undefined> | null', {
    model: 'RegExp.prototype.exec',
    ...ADVANCES,
  }),
  'RegExp.prototype.flags': property('string'),
  'RegExp.prototype.global': property('boolean'),
  'RegExp.prototype.hasIndices': property('boolean'),
  'RegExp.prototype.ignoreCase': property('boolean'),
  'RegExp.prototype.lastIndex': property('number'),
  'RegExp.prototype.multiline': property('boolean'),
  'RegExp.prototype.source': property('string'),
  'RegExp.prototype.sticky': property('boolean'),
  'RegExp.prototype.test': method('boolean', { model: 'RegExp.prototype.test', ...EXECUTES }),
  'RegExp.prototype.toString': method('string', { reads: ['this'] }),
  'RegExp.prototype.unicode': property('boolean'),
  'RegExp.prototype.unicodeSets': property('boolean'),
  'RegExp.prototype.@@match': method('new %RegExpMatchArray%<string | undefined> | null', EXECUTES),
  'RegExp.prototype.@@matchAll': method('new Iterator<new %RegExpMatchArray%<string | undefined>>', {
    ...COPIES,
    coerces: converts('string', 'this', 0),
  }),
  'RegExp.prototype.@@replace': method('string', {
    reads: ['this'],
    writes: ['this'],
    calls: [{ ...eachNow(1, ['string']), rest: 'string | number | undefined | new Object<string | undefined>' }],
    coerces: converts('string', 0, 1, 'call'),
  }),
  // Puts `lastIndex` back when it is done.
  'RegExp.prototype.@@search': method('number', { reads: ['this'], coerces: converts('string', 0) }),
  'RegExp.prototype.@@split': method('new Array<string | undefined>', {
    ...COPIES,
    coerces: [...converts('string', 'this', 0), ...converts('number', 1)],
  }),

  // The array that a match gives, with properties of its own; no constructor makes it.
  '%RegExpMatchArray%.prototype': { prototype: 'Array.prototype' },
  '%RegExpMatchArray%.prototype.groups': property('new Object<string | undefined> | undefined'),
  '%RegExpMatchArray%.prototype.index': property('number'),
  '%RegExpMatchArray%.prototype.indices': property('new Array<new Array<number> | undefined> | undefined'),
  '%RegExpMatchArray%.prototype.input': property('string'),
}, SECTIONS);
