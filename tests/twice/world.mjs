// What code can see of the process: every object that the global object, the built-in modules and the given exports lead to.
import { createRequire, builtinModules } from 'node:module';
import { types } from 'node:util';

const require = createRequire(import.meta.url);
const DEEPEST = 7;
const MOST = 150_000;
/** What changes whenever anything is loaded. */
const LOADERS = /^module|^process\.binding|_handle|^require|^inspector|^trace_events|_preload_modules|moduleLoadList/u;
const BUILTINS = builtinModules.filter((name) => !/^_|^(?:punycode|sys|wasi|test|repl|inspector|module|diagnostics_channel|trace_events)/u.test(name));
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;

/** `exported`: values by the name of their module. */
export function takeWorld(exported) {
  const seen = new Map();
  const pending = [['globalThis', globalThis, 0], ...BUILTINS.map((name) => [name, require(`node:${name}`), 1]), ...exported.map(([name, value]) => [name, value, 1])];
  for (let at = 0; at < pending.length && seen.size < MOST; at++) {
    const [name, value, depth] = pending[at];
    if (!isObject(value) || seen.has(value) || depth > DEEPEST || LOADERS.test(name)) continue;
    const held = heldBy(value);
    seen.set(value, { name, held });
    for (const [key, inner] of held) if (isObject(inner)) pending.push([`${name}.${String(key)}`.replace(/^globalThis\./u, ''), inner, depth + 1]);
  }
  return seen;
}

/** Names of what is no longer as it was. */
export function changesSince(world) {
  const changed = [];
  for (const [object, { name, held }] of world) {
    const now = heldBy(object);
    for (const [key, value] of now) if (!held.has(key) || !Object.is(held.get(key), value)) changed.push(`${name}.${String(key)}`);
    for (const key of held.keys()) if (!now.has(key)) changed.push(`${name}.${String(key)}`);
  }
  return changed;
}

function heldBy(object) {
  const held = new Map();
  if (types.isTypedArray(object) || types.isProxy(object)) return held;
  try {
    held.set('[prototype]', getPrototypeOf(object));
    for (const key of ownKeys(object)) {
      const property = getOwnPropertyDescriptor(object, key);
      if (property === undefined) continue;
      if ('value' in property) held.set(key, property.value);
      else for (const accessor of ['get', 'set']) held.set(`${String(key)} (${accessor})`, property[accessor]);
    }
    if (types.isMap(object)) for (const [key, value] of mapEntries.call(object)) held.set(isObject(key) ? key : `entry ${String(key)}`, value);
    if (types.isSet(object)) for (const value of setValues.call(object)) held.set(isObject(value) ? value : `entry ${String(value)}`, true);
  } catch {
    // Objects of the host that refuse to be looked at.
  }
  return held;
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
