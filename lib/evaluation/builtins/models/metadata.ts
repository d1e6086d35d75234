import { dataProperty, isPrimitive, join, UNDEFINED_VALUE, unknownValue, type HeapObject, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import { argument } from '../../calls/call.ts';
import { getMember } from '../../objects/property.ts';
import { mayWrite } from '../../objects/property-write.ts';
import { certainThrow, touch, type Frame } from '../../run.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';

/** Under this key an object keeps all metadata that were stored about it; a program cannot name it. */
const METADATA = '@@for:reflect-metadata';

/** `Reflect.defineMetadata(key, value, target, member?)`: keys and members are not told apart. */
const defineMetadata: Model = (call) => storeIn(call, argument(call.given, 2), argument(call.given, 1));

/** The decorator that `Reflect.metadata(key, value)` gave. */
const storeMetadata: Model = (call) => storeIn(call, argument(call.given, 0), unknownValue({ kind: 'unmodelled', what: 'metadata that a decorator stored', reportedIn: null }));

/** What TypeScript emits stores types under keys of its own: nobody takes them for other metadata. */
const metadata: Model = ({ frame, given }) => frame.run.realm.value(isOfTypes(argument(given, 0)) ? 'host:storeTypes' : 'host:storeMetadata');

function storeIn({ frame, given, name, site }: BuiltinCall, target: Value, value: Value): Value {
  if (isPrimitive(target) && given.rest === null) return certainThrow(frame, `stores metadata of something that is not an object (\`${name}\`)`, site);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `stores metadata of ${target.unknown.what} (\`${name}\`)`, site);
  if (target.objects.length === 1 && target.unknown === null) store(frame, target.objects[0] as HeapObject, value, name, site);
  else for (const object of target.objects) perhaps(frame.run, () => store(frame, object, value, name, site));
  return UNDEFINED_VALUE;
}

function store(frame: Frame, object: HeapObject, value: Value, name: string, site: BuiltinCall['site']): void {
  if (!mayWrite(frame, object, `metadata of \`${object.name || name}\``, site, { key: METADATA, way: 'assign', value })) return;
  const known = object.properties.get(METADATA);
  frame.run.state.setProperty(object, METADATA, dataProperty(known === undefined ? value : join(known.value, value), false));
}

function isOfTypes({ constant }: Value): boolean {
  return typeof constant === 'string' && constant.startsWith('design:');
}

const getMetadata: Model = ({ frame, given, name, site }) => {
  const target = argument(given, 1);
  const known = join(UNDEFINED_VALUE, getMember(frame, { ...target, types: 0, constant: undefined }, METADATA, `metadata of \`${target.objects[0]?.name || name}\``, site));
  return argument(given, 0).constant === undefined || isOfTypes(argument(given, 0)) ? join(known, unknownValue({ kind: 'unmodelled', what: `what \`${name}\` gives`, reportedIn: null })) : known;
};

export const METADATA_MODELS: Readonly<Record<string, Model>> = {
  'Reflect.defineMetadata': defineMetadata,
  'Reflect.metadata': metadata,
  'host:storeMetadata': storeMetadata,
  'Reflect.getMetadata': getMetadata,
  'Reflect.getOwnMetadata': getMetadata,
};
