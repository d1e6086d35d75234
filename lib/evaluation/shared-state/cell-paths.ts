import type { ModuleId, StateCell } from '../../effects/index.ts';
import { HOST, isPrivateKey, isSymbolKey, nameOfKey, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';
import { isPrototype } from './prototype.ts';

type Node = HeapObject | Environment;

interface Place extends Pick<StateCell, 'level' | 'path'> {
  /** The module whose code made what leads there, where that is another one: a function, or an instance of a class. */
  readonly maker: ModuleId | null;
  /** A getter or a setter of one object: only code that has the object calls it. */
  readonly isAccessor?: boolean;
}

/** Objects that are given paths; what lies beyond is told by name only. */
const MOST = 20_000;

/** How the bindings of a module lead to what its load made: the shortest way to each object and environment. */
export class CellPaths {
  private readonly places = new Map<Node, Place>();
  private readonly pending: Node[] = [];
  private readonly module: string;
  /** How many of the pending ones have been followed: most that is asked for is near. */
  private followed = 0;

  constructor({ module, environment, commonjs }: ModuleInstance) {
    this.module = module;
    this.note(environment, { level: 'module', path: [], maker: null });
    if (commonjs !== null) this.note(commonjs, { level: 'module', path: [], maker: null });
  }

  /** Null where no binding leads there. */
  placeOf(node: Node): Place | null {
    while (!this.places.has(node) && this.followNext());
    return this.places.get(node) ?? null;
  }

  /** All that has a path, those with the shortest first. */
  nodes(): Iterable<readonly [Node, Place]> {
    while (this.followNext());
    return this.places;
  }

  private followNext(): boolean {
    const node = this.followed < MOST ? this.pending[this.followed++] : undefined;
    if (node !== undefined) this.follow(node);
    return node !== undefined;
  }

  private note(node: Node, place: Place): void {
    if (node.owner !== this.module || this.places.has(node)) return;
    this.places.set(node, place);
    this.pending.push(node);
  }

  private follow(node: Node): void {
    const { level, path, maker } = this.places.get(node) as Place;
    if ('slots' in node) this.followEnvironment(node, level, path, maker);
    else this.followObject(node, node.callable?.kind === 'class' ? 'class' : level, path, maker ?? this.makerOf(node));
  }

  private makerOf({ callable, prototype }: HeapObject): ModuleId | null {
    const [parent] = prototype.objects;
    const maker = callable?.kind === 'closure' ? callable.module : callable?.kind === 'class' ? callable.definition.module : callable === null && parent !== undefined && parent.owner !== HOST ? parent.owner : null;
    return maker === this.module ? null : maker;
  }

  private followEnvironment(environment: Environment, level: Place['level'], path: readonly string[], maker: Place['maker']): void {
    const { slots, facts, parent } = environment;
    slots.forEach((value, slot) => this.value(value, { level, path: [...path, facts.slots[slot] ?? '*'], maker }));
    if (parent !== null) this.note(parent, { level, path, maker });
  }

  private followObject(object: HeapObject, level: Place['level'], path: readonly string[], maker: Place['maker']): void {
    const { callable, properties, other, contents, keys, entries } = object;
    for (const [key, { value, getter, setter }] of properties) {
      if (key === 'constructor') continue;
      const inner = { level, path: [...path, memberName(key)], maker };
      this.value(value, inner);
      const accessor = { ...inner, isAccessor: !isPrototype(object) };
      if (getter !== null) this.value(getter, accessor);
      if (setter !== null) this.value(setter, accessor);
    }
    const within = { level, path: [...path, '*'], maker };
    for (const value of [other, contents, keys]) this.value(value, within);
    for (const { value } of entries?.values() ?? []) this.value(value, within);
    if (callable?.kind === 'closure') this.note(callable.environment, { level, path, maker });
    else if (callable?.kind === 'class') this.note(callable.definition.environment, { level, path, maker });
    else if (callable?.kind === 'bound') for (const value of [callable.target, callable.receiver]) this.value(value, { level, path, maker });
    if (object.internal?.kind === 'suspended') this.note(object.internal.environment, { level, path, maker });
    this.value(object.prototype, { level, path: [...path, '__proto__'], maker });
  }

  private value({ objects }: Value, place: Place): void {
    for (const object of objects) this.note(object, place);
  }
}

/** A property key as one part of a path. */
export function memberName(key: string): string {
  if (isSymbolKey(key)) return symbolName(key.slice(2));
  if (key.startsWith('#accessor ')) return key.slice('#accessor '.length);
  return isPrivateKey(key) && key.startsWith('#?') ? '*' : nameOfKey(key);
}

/** Symbols that a module made have nothing but their number. */
function symbolName(key: string): string {
  const made = /#(\d+)$/u.exec(key);
  return made === null ? `[Symbol.${key}]` : `[symbol ${made[1]}]`;
}
