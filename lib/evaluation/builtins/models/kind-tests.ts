import { ANY_BOOLEAN, boolean, join, NOTHING, type HeapObject } from '../../../values/index.ts';
import { argument } from '../../calls/call.ts';
import { isView } from '../../objects/exotic-elements.ts';
import type { Model } from '../builtin-call.ts';

type Test = (object: HeapObject) => boolean;

const ofKind = (kind: HeapObject['kind'], path?: string): Test => (object) => object.kind === kind && (path === undefined || object.path === path);
const instanceOf = (...paths: readonly string[]): Test => ({ kind, path }) => kind === 'instance' && paths.includes(path);

const VIEWS = ['Int8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'];

/** By the last part of the functions' names; https://nodejs.org/api/util.html#utiltypes and those like them. */
const TESTS: Readonly<Record<string, Test>> = {
  isArgumentsObject: ofKind('arguments'),
  isDate: instanceOf('Date'),
  isGeneratorObject: ofKind('generator'),
  isMap: ofKind('map'),
  isNativeError: ofKind('error'),
  isPromise: ofKind('promise'),
  isRegExp: ofKind('regexp'),
  isSet: ofKind('set'),
  isWeakMap: ofKind('weak', 'WeakMap'),
  isWeakSet: ofKind('weak', 'WeakSet'),
  isArrayBuffer: instanceOf('ArrayBuffer'),
  isSharedArrayBuffer: instanceOf('SharedArrayBuffer'),
  isAnyArrayBuffer: instanceOf('ArrayBuffer', 'SharedArrayBuffer'),
  isDataView: instanceOf('DataView'),
  isTypedArray: isView,
  isArrayBufferView: (object) => isView(object) || instanceOf('DataView')(object),
  isView: (object) => isView(object) || instanceOf('DataView')(object),
  isUint8Array: instanceOf('Uint8Array', 'Buffer'),
  isBuffer: instanceOf('Buffer'),
  ...Object.fromEntries(VIEWS.map((name) => [`is${name}`, instanceOf(name)])),
};

/** Their kind is not known, or is that of something behind them. */
const UNTOLD: readonly HeapObject['kind'][] = ['builtin', 'host', 'namespace', 'proxy'];

/** Of which internal slots a value has; it runs nothing. */
const kindTest: Model = ({ given, path }) => {
  const test = TESTS[path.slice(path.lastIndexOf('.') + 1)];
  const value = argument(given, 0);
  if (test === undefined || value.unknown !== null || given.rest !== null) return ANY_BOOLEAN;
  let result = value.types === 0 ? NOTHING : boolean(false);
  for (const object of value.objects) result = join(result, UNTOLD.includes(object.kind) || object.path === '%SomeTypedArray%' ? ANY_BOOLEAN : boolean(test(object)));
  return result;
};

export const KIND_TEST_MODELS: Readonly<Record<string, Model>> = { 'kind test': kindTest, 'ArrayBuffer.isView': kindTest };
