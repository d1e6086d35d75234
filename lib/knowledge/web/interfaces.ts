import { UNDESCRIBED, acts, effect, perhapsHostMembers, returns, words, type Environments } from '../host-rows.ts';
import type { HostEffect, Row, Table } from '../schema.ts';
import { WEB_INTERFACES } from './interfaces-list.ts';
import { memberRows } from './members.ts';

const CALLS_HOST = effect('host', 'realm');
const CHANGES_DOCUMENT = effect('dom', 'realm');

/** Node has them too, and no table describes them more closely. */
const IN_NODE: ReadonlySet<string> = new Set(words(`CloseEvent Crypto CryptoKey DOMException MessageEvent MessagePort Performance PerformanceEntry
  PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList PerformanceResourceTiming SubtleCrypto Navigator
  ReadableByteStreamController ReadableStreamBYOBRequest ReadableStreamDefaultController TransformStreamDefaultController
  WritableStreamDefaultController`));
/** Not in the oldest supported Node. */
const RECENT_IN_NODE: ReadonlySet<string> = new Set(words('CloseEvent Navigator'));

/** How the names begin of classes whose methods compute, or change only their receiver. */
const VALUES: readonly string[] = words(`DOMMatrix DOMPoint DOMQuad DOMRect CSSKeywordValue CSSImageValue CSSNumericValue CSSStyleValue CSSTransformValue
  CSSUnparsedValue CSSVariableReferenceValue CSSMath CSSUnit CSSMatrix CSSTransform CSSTranslate CSSRotate CSSScale CSSSkew CSSPerspective ImageData
  Path2D Encoded AudioData AudioBuffer VideoFrame VideoColorSpace ClipboardItem IDBKeyRange`);
/** How the names begin of classes that belong to documents, besides nodes. */
const OF_DOCUMENT: readonly string[] = words(`CSS DOM SVG HTML StyleSheet MediaList NamedNodeMap NodeList NodeIterator TreeWalker Range Selection AbstractRange
  StaticRange Animation KeyframeEffect DocumentTimeline FontFace ElementInternals Highlight CustomStateSet XPath XSLT XMLSerializer
  ViewTransition ShadowRoot MathML`);

interface Entry {
  readonly name: string;
  /** The class that it inherits from, or `-`. */
  readonly parent: string;
  readonly environments: Environments;
  readonly constants: boolean;
  readonly statics: readonly string[];
}

/**
 * Rows for a class of browsers and workers: it can be extended and constructed, and what calling its members does
 * follows from the kind of class. None for another name.
 */
export function interfaceRows(name: string): Table {
  const entry = entryOf(name);
  return entry === undefined ? {} : rowsOf(entry);
}

export function interfaceNames(): readonly string[] {
  return WEB_INTERFACES.trim().split('\n').map((line) => line.slice(0, line.indexOf(' ')));
}

/** Entries are looked for in the text, one by one: all of them are seldom needed. */
function entryOf(name: string): Entry | undefined {
  const start = WEB_INTERFACES.indexOf(`\n${name} `);
  if (start < 0) return undefined;
  const [, parent = '-', traits = '', ...statics] = WEB_INTERFACES.slice(start + 1, WEB_INTERFACES.indexOf('\n', start + 1)).split(' ');
  return { name, parent, environments: environmentsOf(name, traits), constants: traits.includes('c'), statics };
}

function environmentsOf(name: string, traits: string): Environments {
  return [
    ...(IN_NODE.has(name) ? ['node' as const] : []),
    ...(traits.includes('b') ? ['browser' as const] : []),
    ...(traits.includes('w') ? ['worker' as const] : []),
  ];
}

function rowsOf(entry: Entry): Table {
  const { name, parent, environments } = entry;
  const common = { environments, ...(RECENT_IN_NODE.has(name) ? { recentIn: ['node'] as const } : {}) };
  const isValue = VALUES.some((start) => name.startsWith(start)) && name !== 'AudioBufferSourceNode';
  const isOwn = isValue || isEvent(name);
  const does = effectOf(name);
  const members = memberRows(name, isOwn ? null : does);
  const rows: Record<string, Row> = {
    [name]: {
      ...common,
      construct: { returns: `new ${name}` },
      ...(parent === '-' ? {} : { prototype: parent }),
      ...(entry.constants ? { otherMembers: { value: 'number' } } : {}),
    },
    [`${name}.prototype`]: {
      ...(parent === '-' ? {} : { prototype: `${parent}.prototype` }),
      ...(isOwn ? { otherMembers: UNDESCRIBED } : perhapsHostMembers(does)),
    },
    ...(IN_NODE.has(name) ? recentInNode(members) : members),
  };
  for (const method of entry.statics) rows[`${name}.${method}`] = isValue ? returns('unknown') : acts(does, 'host');
  return rows;
}

/** Of what browsers declare some members are missing from Node, or from its older versions. */
function recentInNode(members: Table): Table {
  return Object.fromEntries(Object.entries(members).map(([path, row]) => [path, { ...row, recentIn: ['node'] as const }]));
}

function effectOf(name: string): HostEffect {
  return OF_DOCUMENT.some((start) => name.startsWith(start)) || inherits(name, 'Node') ? CHANGES_DOCUMENT : CALLS_HOST;
}

function isEvent(name: string): boolean {
  return inherits(name, 'Event');
}

function inherits(name: string, ancestor: string): boolean {
  for (let current: string | undefined = name; current !== undefined; current = entryOf(current)?.parent) {
    if (current === ancestor) return true;
  }
  return false;
}
