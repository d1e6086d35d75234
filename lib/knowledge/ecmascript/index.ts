import { group, type TableGroup } from '../table-group.ts';
import { arrayRows } from './array.ts';
import { arrayBufferRows, dataViewRows } from './array-buffer.ts';
import { atomicsRows } from './atomics.ts';
import { dateRows } from './date.ts';
import { disposableRows } from './disposable.ts';
import { errorRows } from './error.ts';
import { finalizationRows } from './finalization.ts';
import { functionRows } from './function.ts';
import { generatorRows } from './generator.ts';
import { globalFunctionRows } from './global-functions.ts';
import { intlRows } from './intl.ts';
import { iteratorRows } from './iterator.ts';
import { jsonRows } from './json.ts';
import { mapRows } from './map.ts';
import { mathRows } from './math.ts';
import { bigintRows, booleanRows, numberRows } from './number.ts';
import { objectRows } from './object.ts';
import { promiseRows } from './promise.ts';
import { proxyRows, reflectRows } from './reflect.ts';
import { regexpRows } from './regexp.ts';
import { setRows } from './set.ts';
import { stringRows } from './string.ts';
import { symbolRows } from './symbol.ts';
import { temporalRows } from './temporal.ts';
import { typedArrayRows } from './typed-arrays.ts';
import { weakCollectionRows } from './weak-collections.ts';

/** The language: what exists in every environment. */
export const ECMASCRIPT_GROUPS: readonly TableGroup[] = [
  group('Object', objectRows),
  group('Function %AsyncFunction% %GeneratorFunction% %AsyncGeneratorFunction% %Arguments%', functionRows),
  group('Array', arrayRows),
  group('String', stringRows),
  group('Number', numberRows),
  group('Boolean', booleanRows),
  group('BigInt', bigintRows),
  group('Math', mathRows),
  group('Map', mapRows),
  group('Set', setRows),
  group('WeakMap WeakSet', weakCollectionRows),
  group('Promise %PromiseResolveFunction% %PromiseRejectFunction%', promiseRows),
  group('Symbol', symbolRows),
  group('RegExp %RegExpMatchArray%', regexpRows),
  group('Date', dateRows),
  group('JSON', jsonRows),
  group('Error %CallSite% EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError SuppressedError', errorRows),
  group('Reflect host:storeTypes host:storeMetadata', reflectRows),
  group('Proxy', proxyRows),
  group('Iterator', iteratorRows),
  group('%Generator% %AsyncIterator% %AsyncGenerator%', generatorRows),
  group('ArrayBuffer SharedArrayBuffer', arrayBufferRows),
  group('DataView', dataViewRows),
  group('%TypedArray% %SomeTypedArray% Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array Float16Array BigInt64Array BigUint64Array', typedArrayRows),
  group('Atomics', atomicsRows),
  group('WeakRef FinalizationRegistry', finalizationRows),
  group('DisposableStack AsyncDisposableStack', disposableRows),
  group('Intl %Segments%', intlRows),
  group('Temporal', temporalRows),
  group('Infinity NaN undefined globalThis decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt unescape', globalFunctionRows),
];
