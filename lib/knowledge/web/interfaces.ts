import { UNDESCRIBED, acts, effect, returns, words, type Environments } from '../host-rows.ts';
import type { HostEffect, Row, Table } from '../schema.ts';
import { WEB_INTERFACES } from './interfaces-list.ts';

const CALLS_HOST = effect('host', 'realm');
const CHANGES_DOCUMENT = effect('dom', 'realm');

/** Node has them too, and no table describes them more closely. */
const IN_NODE: ReadonlySet<string> = new Set(words(`CloseEvent Crypto CryptoKey DOMException MessageEvent MessagePort Performance PerformanceEntry
  PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList PerformanceResourceTiming SubtleCrypto Navigator
  ReadableByteStreamController ReadableStreamBYOBRequest ReadableStreamDefaultController TransformStreamDefaultController
  WritableStreamDefaultController`));
/** Not in the oldest supported Node. */
const RECENT: ReadonlySet<string> = new Set(words('CloseEvent Navigator'));

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
  readonly parent: string;
  readonly environments: Environments;
  readonly constants: boolean;
  readonly statics: readonly string[];
}

/**
 * Rows for the classes of browsers and workers that no other table describes: they can be extended and constructed, and
 * what calling their members does follows from the kind of class.
 */
export function interfaceRows(described: readonly Table[]): Table {
  const entries = parseList();
  const parents = new Map(entries.map((entry) => [entry.name, entry.parent]));
  const rows: Record<string, Row> = {};
  for (const entry of entries) Object.assign(rows, rowsOf(entry, parents));
  for (const table of described) for (const path of Object.keys(table)) delete rows[path];
  return rows;
}

function parseList(): readonly Entry[] {
  return WEB_INTERFACES.trim().split('\n').map((line) => {
    const [name = '', parent = '-', traits = '', ...statics] = line.split(' ');
    return { name, parent, environments: environmentsOf(name, traits), constants: traits.includes('c'), statics };
  });
}

function environmentsOf(name: string, traits: string): Environments {
  return [
    ...(IN_NODE.has(name) ? ['node' as const] : []),
    ...(traits.includes('b') ? ['browser' as const] : []),
    ...(traits.includes('w') ? ['worker' as const] : []),
  ];
}

function rowsOf(entry: Entry, parents: ReadonlyMap<string, string>): Table {
  const { name, parent, environments } = entry;
  const common = { environments, ...(RECENT.has(name) ? { recent: true as const } : {}) };
  const isValue = VALUES.some((start) => name.startsWith(start)) && name !== 'AudioBufferSourceNode';
  const does = effectOf(name, parents);
  const rows: Record<string, Row> = {
    [name]: {
      ...common,
      construct: { returns: `new ${name}` },
      ...(parent === '-' ? {} : { prototype: parent }),
      ...(entry.constants ? { otherMembers: { value: 'number' } } : {}),
    },
    [`${name}.prototype`]: {
      ...(parent === '-' ? {} : { prototype: `${parent}.prototype` }),
      otherMembers: isValue || isEvent(name, parents) ? UNDESCRIBED : { value: 'host', effect: does },
    },
  };
  for (const method of entry.statics) rows[`${name}.${method}`] = isValue ? returns('unknown') : acts(does, 'host');
  return rows;
}

function effectOf(name: string, parents: ReadonlyMap<string, string>): HostEffect {
  return OF_DOCUMENT.some((start) => name.startsWith(start)) || inherits(name, 'Node', parents) ? CHANGES_DOCUMENT : CALLS_HOST;
}

function isEvent(name: string, parents: ReadonlyMap<string, string>): boolean {
  return inherits(name, 'Event', parents);
}

function inherits(name: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let current: string | undefined = name; current !== undefined; current = parents.get(current)) {
    if (current === ancestor) return true;
  }
  return false;
}
