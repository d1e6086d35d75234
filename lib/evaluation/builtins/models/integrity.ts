import type { Site } from '../../../facts/index.ts';
import { ANY_BOOLEAN, boolean, reference, type HeapObject, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import { allocatePlain } from '../../objects/allocation.ts';
import { mayWrite } from '../../objects/property-write.ts';
import { proxyDefine, proxyDescriptor, proxyExtensible, proxyKeys, proxyPreventExtensions } from '../../objects/proxy.ts';
import { touch, type Frame } from '../../run.ts';
import { argument } from '../../calls/call.ts';
import type { Model } from '../builtin-call.ts';

/** `freeze` and its like are writes: on another's object an effect. */
const freeze: Model = ({ frame, given, path, name, site }) => {
  const target = argument(given, 0);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `calls \`${name}\` on ${target.unknown.what}`, site);
  for (const object of target.objects) {
    if (object.kind === 'proxy') {
      proxyPreventExtensions(frame, object, site);
      if (!path.endsWith('preventExtensions')) fixThrough(frame, object, path, site);
    } else if (!object.frozen && mayWrite(frame, object, object.name || 'an object', site) && target.objects.length === 1) {
      frame.run.state.setField(object, 'extensible', false);
      if (path.endsWith('freeze')) frame.run.state.setField(object, 'frozen', true);
      if (path.endsWith('seal')) fixMembers(frame, object);
    }
  }
  return path.startsWith('Reflect') ? ANY_BOOLEAN : target;
};

/** SetIntegrityLevel of a proxy (sec-setintegritylevel). */
function fixThrough(frame: Frame, proxy: HeapObject, path: string, site: Site): void {
  proxyKeys(frame, proxy, site);
  perhaps(frame.run, () => {
    if (path.endsWith('freeze')) proxyDescriptor(frame, proxy, null, site);
    proxyDefine(frame, proxy, null, () => reference(allocatePlain(frame, site)), 'a property', site, () => {});
  });
}

/** Members of what is sealed cannot be taken away. */
function fixMembers({ run: { state } }: Frame, object: HeapObject): void {
  if (object.summary) return;
  for (const [key, property] of [...object.properties]) if (!property.absent) state.setProperty(object, key, { ...property, fixed: true });
}

/** `isExtensible`, `isFrozen`, `isSealed`. */
const testIntegrity: Model = ({ frame, given, path, site }) => {
  const subject = argument(given, 0);
  for (const object of subject.objects) {
    if (object.kind !== 'proxy') continue;
    proxyExtensible(frame, object, site);
    if (path.endsWith('isExtensible')) continue;
    perhaps(frame.run, () => {
      proxyKeys(frame, object, site);
      proxyDescriptor(frame, object, null, site);
    });
  }
  const [only] = subject.objects;
  return only !== undefined && subject.objects.length === 1 && subject.types === 0 && subject.unknown === null ? integrityOf(frame, only, path) : ANY_BOOLEAN;
};

/** What can be extended is neither frozen nor sealed. */
function integrityOf({ run }: Frame, { kind, owner, frozen, extensible, summary }: HeapObject, path: string): Value {
  if (owner !== run.module || summary || kind === 'proxy') return ANY_BOOLEAN;
  if (path.endsWith('isExtensible')) return extensible ? boolean(true) : ANY_BOOLEAN;
  return frozen ? boolean(true) : extensible ? boolean(false) : ANY_BOOLEAN;
}

export const INTEGRITY_MODELS: Readonly<Record<string, Model>> = {
  'Object.freeze': freeze,
  'Object.seal': freeze,
  'Object.preventExtensions': freeze,
  'Reflect.preventExtensions': freeze,
  'Object.isFrozen': testIntegrity,
  'Object.isSealed': testIntegrity,
  'Object.isExtensible': testIntegrity,
  'Reflect.isExtensible': testIntegrity,
};
