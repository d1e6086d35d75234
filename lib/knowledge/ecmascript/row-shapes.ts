import type { Behaviour, Callback, Coercion, Flow, Operand, Place, Row, Table } from '../schema.ts';

/** The few forms that nearly all rows of the language have. The tables stay data: these only spare repetition. */

type Details = Omit<Behaviour, 'returns'>;

/** A function that `new` cannot call. Without details it only computes. */
export function method(returns: Flow, details: Details = {}): Row {
  return { call: { ...details, returns } };
}

export function recentMethod(returns: Flow, details: Details = {}): Row {
  return { call: { ...details, returns }, recent: true };
}

/** A data property, or a getter that only reads internal state of its receiver. */
export function property(value: Flow): Row {
  return { value };
}

export function recentProperty(value: Flow): Row {
  return { value, recent: true };
}

/** A constructor that must be called with `new`. */
export function constructed(returns: Flow, details: Details = {}): Row {
  return { construct: { ...details, returns } };
}

/** A constructor that does the same with and without `new`. */
export function callable(returns: Flow, details: Details = {}): Row {
  const behaviour = { ...details, returns };
  return { call: behaviour, construct: behaviour };
}

/** The rows of a table, all newer than the oldest supported engines. */
export function allRecent(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([path, row]) => [path, { ...row, recent: true as const }]));
}

/** What `to` describes, for several places. */
export function converts(to: Coercion['to'], ...places: readonly Operand[]): readonly Coercion[] {
  return places.map((of) => ({ of, to }));
}

/** A callback that runs any number of times before the call returns. */
export function eachNow(callee: Place, flows: readonly Flow[], receiver: Flow = 'undefined'): Callback {
  return { callee, with: flows, receiver, when: 'now', times: 'many' };
}

/** A callback that runs exactly once before the call returns. */
export function onceNow(callee: Place, flows: readonly Flow[], rest?: Flow): Callback {
  return { callee, with: flows, ...(rest === undefined ? {} : { rest }), when: 'now', times: 'once' };
}

/** A callback that a microtask runs, if at all. */
export function maybeLater(callee: Place, flows: readonly Flow[]): Callback {
  return { callee, with: flows, receiver: 'undefined', when: 'later', times: 'maybe' };
}

/**
 * Gives each row without a source the section of ECMA-262 that its path names: `Array.prototype.map` stands in
 * `sec-array.prototype.map`. `sections` says, by the beginning of paths, where sections have other names; the first
 * that fits holds.
 */
export function specified(table: Table, sections: Readonly<Record<string, string>> = {}): Table {
  const others = Object.entries(sections);
  const rows: Record<string, Row> = {};
  for (const [path, row] of Object.entries(table)) {
    const other = others.find(([start]) => path.startsWith(start));
    rows[path] = { source: other?.[1] ?? sectionOf(path, row), ...row };
  }
  return rows;
}

/** Properties of these prototypes are getters with sections of their own. */
const GETTERS =
  /^(ArrayBuffer|SharedArrayBuffer|DataView|%TypedArray%|RegExp|(Async)?DisposableStack)\.prototype\.(?!constructor)[a-z]/;

function sectionOf(path: string, row: Row): string {
  const section = path.toLowerCase().replace(/\.@@(\w+)$/, '-%symbol.$1%');
  if (row.construct !== undefined) return `sec-${section}-constructor`;
  if (/^[A-Z]\w*\.prototype$/.test(path)) return `sec-properties-of-the-${section.replace('.', '-')}-object`;
  const isGetter = row.value !== undefined && (GETTERS.test(path) || path.endsWith('.@@species'));
  return `sec-${isGetter ? 'get-' : ''}${section}`;
}
