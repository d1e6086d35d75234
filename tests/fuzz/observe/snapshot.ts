import { types } from 'node:util';

/** Everything about one object that others can see of it, without running its code. */
interface Shape {
  readonly path: string;
  readonly prototype: unknown;
  readonly extensible: boolean;
  readonly properties: ReadonlyMap<PropertyKey, PropertyDescriptor>;
  readonly entries: readonly unknown[] | null;
}

export type Snapshot = ReadonlyMap<object, Shape>;

export interface Root {
  readonly path: string;
  readonly value: unknown;
  /** Whether what it holds is looked at as well. */
  readonly deep: boolean;
}

/** The state that is reachable from the roots; the last ones are looked at first. Proxies are passed by: looking at them would run traps. */
export function takeSnapshot(roots: readonly Root[]): Snapshot {
  const shapes = new Map<object, Shape>();
  const waiting = [...roots];
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    const { value, path, deep } = root;
    if (!isObject(value) || shapes.has(value) || types.isProxy(value)) continue;
    const shape = shapeOf(value, path);
    shapes.set(value, shape);
    if (deep) waiting.push(...reachable(shape));
  }
  return shapes;
}

function shapeOf(object: object, path: string): Shape {
  const properties = new Map<PropertyKey, PropertyDescriptor>();
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = describeProperty(object, key);
    if (descriptor !== undefined) properties.set(key, descriptor);
  }
  const entries = types.isMap(object) ? [...Map.prototype.entries.call(object)].flat() : types.isSet(object) ? [...Set.prototype.values.call(object)] : types.isDate(object) ? [Date.prototype.getTime.call(object)] : null;
  return { path, prototype: Reflect.getPrototypeOf(object), extensible: Reflect.isExtensible(object), properties, entries };
}

/** Bindings of a module namespace may be in their dead zone. */
function describeProperty(object: object, key: PropertyKey): PropertyDescriptor | undefined {
  try {
    return Reflect.getOwnPropertyDescriptor(object, key);
  } catch {
    return undefined;
  }
}

function reachable({ path, prototype, properties, entries }: Shape): Root[] {
  const found: Root[] = [{ path: `${path}.__proto__`, value: prototype, deep: true }];
  for (const [key, { value, get, set }] of properties) {
    for (const held of [value, get, set]) found.push({ path: `${path}.${String(key)}`, value: held, deep: true });
  }
  for (const entry of entries ?? []) found.push({ path: `${path}[]`, value: entry, deep: true });
  return found;
}

/** One text for each object that is not as it was. */
export function changesSince(before: Snapshot): string[] {
  const changes: string[] = [];
  for (const [object, shape] of before) {
    const now = shapeOf(object, shape.path);
    if (now.prototype !== shape.prototype) changes.push(`prototype of ${shape.path}`);
    if (now.extensible !== shape.extensible) changes.push(`extensibility of ${shape.path}`);
    for (const key of new Set([...shape.properties.keys(), ...now.properties.keys()])) {
      if (!sameProperty(shape.properties.get(key), now.properties.get(key))) changes.push(`${shape.path}.${String(key)}`);
    }
    if (shape.entries !== null && !sameList(shape.entries, now.entries ?? [])) changes.push(`contents of ${shape.path}`);
  }
  return changes;
}

function sameProperty(left: PropertyDescriptor | undefined, right: PropertyDescriptor | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return Object.is(left.value, right.value) && left.get === right.get && left.set === right.set && left.writable === right.writable && left.enumerable === right.enumerable && left.configurable === right.configurable;
}

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => Object.is(item, right[index]));
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
