import type { AmbientKind, EffectKind, StateLevel } from '../effects/index.ts';
import type { Behaviour, Flow, HostEffect, Place, Row, Table } from './schema.ts';

/**
 * The few forms that nearly all rows of the host tables have. A table stays data: these only spare repetition.
 *
 * Conventions of the host tables, beyond the schema:
 * - Parent of a prototype or class: `prototype` of the row `X.prototype` is the path of the next prototype in the chain.
 *   A member is looked for along the whole chain first; only then the nearest `otherMembers` of the chain applies.
 * - Alias: a row whose whole `value` is `@Path` is that other object. `Path` is never an alias itself, nor a plain value.
 * - Not described: `{ value: 'unknown' }` exists, but what calling it does is not said here.
 * - `environments` stands on globals, and on members that exist in fewer environments than what they are members of. A
 *   module of the host needs none: it is there where its import resolves.
 * - `host:name` is a thing of the host that no name of a program reaches: `host:Timeout`, what `setTimeout` returns in Node.
 */

export function effect(kind: EffectKind, level: StateLevel, what?: string): HostEffect {
  return what === undefined ? { kind, level } : { kind, level, what };
}

/** Harmless to call. */
export function returns(flow: Flow, more: Omit<Behaviour, 'returns'> = {}): Row {
  return { call: { ...more, returns: flow } };
}

export function acts(does: HostEffect, flow: Flow = 'undefined', more: Omit<Behaviour, 'returns' | 'effect'> = {}): Row {
  return { call: { ...more, effect: does, returns: flow } };
}

/** A function that reads the ambient world. */
export function reads(ambient: AmbientKind, flow: Flow): Row {
  return { call: { ambient, returns: flow } };
}

/** A method that changes its receiver and nothing else. */
export function changes(flow: Flow = 'undefined', more: Omit<Behaviour, 'returns' | 'writes'> = {}): Row {
  return { call: { ...more, writes: ['this'], returns: flow } };
}

/** A data property. */
export function holds(flow: Flow, ambient?: AmbientKind): Row {
  return ambient === undefined ? { value: flow } : { value: flow, ambient };
}

export function alias(path: string): Row {
  return { value: `@${path}` };
}

/** Called with `new` only, makes a fresh instance and nothing else. */
export function constructs(path: string, more: Omit<Behaviour, 'returns'> = {}): Row {
  return { construct: { ...more, returns: `new ${path}` } };
}

/** A class of the older kind, which also works called as a function on its receiver (`EventEmitter.call(this)`). */
export function constructsOrInitialises(path: string): Row {
  return { construct: { returns: `new ${path}` }, call: { writes: ['this'], returns: `undefined | new ${path}` } };
}

/** What a prototype is: the next one in the chain, and what members give that no row names. */
export function prototypeObject(parent: string | null, otherMembers?: Row['otherMembers']): Row {
  return { ...(parent === null ? {} : { prototype: parent }), ...(otherMembers === undefined ? {} : { otherMembers }) };
}

/** Members that no row names are not described. */
export const UNDESCRIBED = { value: 'unknown' } as const;

/** A function of which is not said what it does. The reason completes "which …". */
export function undescribed(reason: string): Row {
  return { call: { unmodelled: reason, returns: 'unknown' } };
}

/** A part that Node's own code uses under a name that others can reach. */
export const INTERNAL: Row = {
  call: { unmodelled: 'is internal to Node', returns: 'unknown' },
  construct: { unmodelled: 'is internal to Node', returns: 'unknown' },
  otherMembers: UNDESCRIBED,
};

/** Members that no row names belong to the host, and calling them is this effect. */
export function hostMembers(does: HostEffect): { readonly otherMembers: { readonly value: Flow; readonly effect: HostEffect } } {
  return { otherMembers: { value: 'host', effect: does } };
}

/** The same where all that the declarations name has a row: others may be missing, or what another script or a newer browser puts there. */
export function perhapsHostMembers(does: HostEffect): { readonly otherMembers: { readonly value: Flow; readonly effect: HostEffect } } {
  return { otherMembers: { value: 'primitive | host', effect: does } };
}

/** The same row for many members, named in one text with blanks between. */
export function each(path: string, names: string, row: Row): Table {
  return Object.fromEntries(words(names).map((name) => [path === '' ? name : `${path}.${name}`, row]));
}

export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** One object under a second path: its row again, and the objects that are its direct members by alias. */
export function mirror(path: string, of: string, table: Table): Table {
  const rows: Record<string, Row> = {};
  const row = table[of];
  if (row !== undefined) rows[path] = row;
  for (const [key, member] of Object.entries(table)) {
    const name = key.slice(of.length + 1);
    if (key.startsWith(`${of}.`) && !name.includes('.')) rows[`${path}.${name}`] = member.value === undefined ? aliasOf(key, member) : member;
  }
  return rows;
}

/** Reading the second name does what reading the first does. */
function aliasOf(path: string, { ambient, readEffect, writeEffect, recent: isRecent, recentIn }: Row): Row {
  return {
    ...alias(path),
    ...(ambient === undefined ? {} : { ambient }),
    ...(readEffect === undefined ? {} : { readEffect }),
    ...(writeEffect === undefined ? {} : { writeEffect }),
    ...(isRecent === undefined ? {} : { recent: isRecent }),
    ...(recentIn === undefined ? {} : { recentIn }),
  };
}

export type Environments = NonNullable<Row['environments']>;

/** Names where the rows of a table exist. Members of what stands in the same table exist where that does. */
export function only(environments: Environments, table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([path, row]) => [path, path.includes(':') || standsUnderRow(path, table) ? row : { environments, ...row }]));
}

function standsUnderRow(path: string, table: Table): boolean {
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) if (table[path.slice(0, dot)] !== undefined) return true;
  return false;
}

/** Newer than the oldest supported version of the host: may be missing. */
export function recent(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([path, row]) => [path, { ...row, recent: true }]));
}

/** Gone from the newest supported version of the host: may be missing too. */
export function retired(table: Table): Table {
  return recent(table);
}

/** What follows from the rows of the tables: no need to write it down for each. */
export function derivedRows(tables: readonly Table[]): Table {
  const paths = new Set(tables.flatMap((table) => Object.keys(table)));
  const derived: Record<string, Row> = {};
  const add = (path: string, row: Row): void => {
    if (!paths.has(path)) derived[path] = row;
  };
  for (const table of tables) {
    for (const [path, row] of Object.entries(table)) {
      if (row.construct !== undefined && paths.has(`${path}.prototype`)) add(`${path}.prototype.constructor`, alias(path));
      // Nothing that answers to any name is a thenable by it.
      if (row.otherMembers !== undefined) add(`${path}.then`, UNDEFINED);
      if (!isModule(path)) continue;
      add(`${path}.default`, alias(path));
      add(`${path}.__esModule`, UNDEFINED);
    }
  }
  return derived;
}

const UNDEFINED: Row = holds('undefined');

function isModule(path: string): boolean {
  return path.startsWith('node:') && !path.includes('.');
}

/** A callback that runs on some later event. */
export function onEvent(callee: Place): Pick<Behaviour, 'calls'> {
  return { calls: [{ callee, with: [], when: 'event', times: 'many' }] };
}

/** The methods of an emitter whose listeners are a matter of the process or the realm, not of its receiver. */
export function listenerMethods(path: string, does: HostEffect, names: string): Table {
  return each(path, names, acts(does, 'this', onEvent(1)));
}

/** Replacing members of a module of the host changes it for everybody who imports it. */
export const MODULE_WRITE: HostEffect = effect('builtin-write', 'runtime', 'changes a module of the host');

/** The module object itself. Members that later versions of Node add are not described. */
export const HOST_MODULE: Row = { writeEffect: MODULE_WRITE, otherMembers: UNDESCRIBED };
