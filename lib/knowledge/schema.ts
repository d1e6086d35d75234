import type { AmbientKind, EffectKind, StateLevel } from '../effects/index.ts';
import type { Environment } from '../project/index.ts';

/**
 * One row of the knowledge tables: what a global, a built-in member or a member of a host module is and does.
 * Tables are data only: `Record<path, Row>` with one file a namespace. A path is a dotted name from the global object
 * (`Array.prototype.map`, `process.env`, `document`), with well-known symbols as `@@iterator`
 * (`Array.prototype.@@iterator`), or from a host module (`node:fs.readFileSync`, `node:fs` for the module itself).
 * Members are found by path: `Math.max` is the member `max` of the row `Math`.
 * What no name of the global object reaches has a name in percent signs, as in the specification:
 * `%TypedArray%.prototype.map`, `%Generator%.prototype.next`.
 */
export interface Row {
  /** Called as a function. Absent: calling it certainly throws. */
  readonly call?: Behaviour;
  /** Called with `new`. Absent: `new` certainly throws. */
  readonly construct?: Behaviour;
  /**
   * What reading a data property or global gives, for rows that are neither functions nor namespaces.
   * Absent with `call` and `construct` absent too: a namespace object (`Math`, `process`, `node:fs`).
   */
  readonly value?: Flow;
  /** Reading it reads the ambient world: `process.env.*`, `navigator.language`. */
  readonly ambient?: AmbientKind;
  /** Reading it is itself an effect of the host (a getter that does something). */
  readonly readEffect?: HostEffect;
  /** Writing it, or a member of it, is this effect. Absent: inherited from the row around it, at last `global-write` or `builtin-write`. */
  readonly writeEffect?: HostEffect;
  /** Members that no row names: `host` (calls of them are `effect`), or absent (reading one gives undefined). */
  readonly otherMembers?: { readonly value: Flow; readonly effect?: HostEffect };
  /**
   * The path of the row whose members it inherits: its `[[Prototype]]` (`document` → `Document.prototype`,
   * `TypeError` → `Error`). Absent: `Function.prototype` for functions, `Object.prototype` for the rest.
   */
  readonly prototype?: string;
  /** Where it exists. Absent: everywhere. */
  readonly environments?: readonly Environment[];
  /** Newer than the oldest supported engines: it may be missing, and reading it then gives undefined. */
  readonly recent?: true;
  /** Where, of its environments, it is newer than the oldest supported engine, if not everywhere. */
  readonly recentIn?: readonly Environment[];
  /** Where the behaviour is defined: a specification section, a page of the host's documentation. */
  readonly source?: string;
}

export interface HostEffect {
  readonly kind: EffectKind;
  readonly level: StateLevel;
  /** Completes "which …": "opens a network connection". Absent: the kind's own words. */
  readonly what?: string;
  /** Only where somebody has asked for it from outside of the program. */
  readonly sometimes?: true;
}

export interface Behaviour {
  /** Name of a hand-written transfer function of the evaluation, which then decides alone; the other fields document it. */
  readonly model?: string;
  /** It gives the same for the same primitives in every engine, quickly: for exact ones the analysis asks its own engine. */
  readonly computed?: true;
  /** What it does is not said here, and why. Completes "which …": "runs methods of the streams that it is given". */
  readonly unmodelled?: string;
  readonly effect?: HostEffect;
  readonly ambient?: AmbientKind;
  /** The ambient read happens only where fewer arguments than this are given: `new Date()`, `toLocaleString()`. */
  readonly ambientBelow?: number;
  /** Values converted in a way that may run user code: receiver or argument → what it is converted to. */
  readonly coerces?: readonly Coercion[];
  /** Objects whose properties or elements are read, so that getters run: `[0]` for `Object.values`. */
  readonly reads?: readonly Operand[];
  /** What is iterated, where it can be. */
  readonly iterates?: readonly Operand[];
  readonly calls?: readonly Callback[];
  /** Objects whose own properties or contents change: `['this']` for `push`, `[0]` for `Object.assign`. */
  readonly writes?: readonly Place[];
  /** Values that become contents of another: `push` stores its arguments in the receiver. */
  readonly stores?: readonly { readonly from: Flow; readonly into: Place }[];
  /**
   * It makes its result with `new` of its receiver (`Array.from`) or of what the receiver's `constructor` names (`map`),
   * so that the constructor of a subclass runs.
   */
  readonly creates?: 'receiver' | 'species';
  readonly returns: Flow;
  /** It throws whatever it is given. */
  readonly throws?: true;
  /**
   * Where it throws nothing by itself; what it calls and reads may throw all the same.
   * - `primitives`: given primitive values other than symbols
   * - `receiver`: called on an object of the kind that its path names, an array that is not frozen or a `Map`
   * - `object`: given an object that is no proxy, and primitive values after it
   * - `prototype`: given an object or null, and nothing after it
   * - `owner`: called on the built-in that its path names before it
   * - `definition`: given a new property of a plain object, and a literal that describes it
   * - `heir`: given an object that can be changed, and an object that does not inherit from it or null
   * - `function`: called on functions whose name and length are no accessors, inherited ones neither
   * - `waiting`: called on generators whose bodies do not run at the moment
   * - `always`
   */
  readonly safe?: 'primitives' | 'receiver' | 'object' | 'prototype' | 'owner' | 'definition' | 'heir' | 'function' | 'waiting' | 'always';
}

/** The receiver, an argument by index, or all arguments from an index on: `"1+"`. */
export type Place = 'this' | number | `${number}+`;

/** A place, what it contains, or what the first callback returned. */
export type Operand = Place | `${Place}.*` | `${Place}.*.*` | 'call';

export interface Coercion {
  readonly of: Operand;
  /**
   * - `json`: `toJSON` is called, on it and on what it contains; getters run
   * - `promise`: `then` is read now and called in a microtask
   * - `pattern`: its method for the well-known symbol (`@@match`, `@@replace` …) is called; without one: as `string`
   * - `set`: `size`, `has` and `keys` are read, and `has` or `keys` called, whose result is taken from
   * - `steps`: its iterator, an asynchronous one rather, is made and taken from
   * - `close`: its method `return` may be called, as of an iterator that is left early
   * - `deep`: getters run, on it and on what it contains
   * - `iterator`: its iterator is made, and nothing taken
   * - `print`: perhaps it is printed as `util.inspect` does
   * - `locale-string`: `toLocaleString` is called
   * - `dispose`: its method for `@@dispose` or `@@asyncDispose` is called
   */
  readonly to:
    | 'string'
    | 'number'
    | 'primitive'
    | 'key'
    | 'json'
    | 'promise'
    | 'pattern'
    | 'set'
    | 'steps'
    | 'close'
    | 'deep'
    | 'iterator'
    | 'print'
    | 'locale-string'
    | 'dispose';
}

export interface Callback {
  /**
   * What is called: an argument, (for `Function.prototype.call`) the receiver, or the functions among the contents of
   * either (`this.*`: the listeners of an emitter; `0.*`: the methods of the source of a stream).
   */
  readonly callee: Operand;
  /** What it is given, in order. `call` is here what an earlier call of it returned. */
  readonly with: readonly Flow[];
  /** What each further parameter may be given. */
  readonly rest?: Flow;
  /** It is called with `new`. */
  readonly construct?: true;
  readonly receiver?: Flow;
  /** `later`: as a microtask that the load sets in motion (phase load-async). `event`: only on some later event. */
  readonly when: 'now' | 'later' | 'event';
  /** `many`: any number of times, also none. */
  readonly times: 'once' | 'maybe' | 'many';
}

/**
 * Where a value comes from, as a small expression; alternatives joined by ` | `:
 * - primitives: `undefined`, `null`, `boolean`, `number`, `string`, `bigint`, `symbol`, `primitive`; `true`, `false`
 * - `@@iterator` (the well-known symbol)
 * - `this`; `0`, `1` … (arguments); `1+` (any argument from that index on)
 * - `0.*`, `this.*`, `this.*.*` (contents: elements of an array, property values of an object, values of a Set, keys and
 *   values of a Map, what an iterable yields, what a promise is fulfilled with)
 * - `call` (what the first callback returned), `call.*`
 * - `new Name` (a fresh instance of the built-in `Name` with nothing known in it), `new Name<flow>` (with contents):
 *   `new Array<call>`, `new Promise<0>`, `new Map<0.*.*>`, `new Iterator<this.*>`, `new Object<…>`
 * - `host` (an object of the host: reading its members is harmless, calling them is the surrounding row's effect)
 * - `@Path` (the built-in at that path: `@Array.prototype`)
 * - `unknown`
 */
export type Flow = string;

/** Rows by path. */
export type Table = Readonly<Record<string, Row>>;
