import type { Table } from '../schema.ts';
import { ARRAY } from './array.ts';
import { ARRAY_BUFFER, DATA_VIEW } from './array-buffer.ts';
import { ATOMICS } from './atomics.ts';
import { DATE } from './date.ts';
import { DISPOSABLE } from './disposable.ts';
import { ERROR } from './error.ts';
import { FINALIZATION } from './finalization.ts';
import { FUNCTION } from './function.ts';
import { GENERATOR } from './generator.ts';
import { GLOBAL_FUNCTIONS } from './global-functions.ts';
import { INTL } from './intl.ts';
import { ITERATOR } from './iterator.ts';
import { JSON_TABLE } from './json.ts';
import { MAP } from './map.ts';
import { MATH } from './math.ts';
import { BIGINT, BOOLEAN, NUMBER } from './number.ts';
import { OBJECT } from './object.ts';
import { PROMISE } from './promise.ts';
import { PROXY, REFLECT } from './reflect.ts';
import { REGEXP } from './regexp.ts';
import { SET } from './set.ts';
import { STRING } from './string.ts';
import { SYMBOL } from './symbol.ts';
import { TEMPORAL } from './temporal.ts';
import { TYPED_ARRAYS } from './typed-arrays.ts';
import { WEAK_COLLECTIONS } from './weak-collections.ts';

/** The language: what exists in every environment. */
export const ECMASCRIPT_TABLES: readonly Table[] = [
  OBJECT,
  FUNCTION,
  ARRAY,
  STRING,
  NUMBER,
  BOOLEAN,
  BIGINT,
  MATH,
  MAP,
  SET,
  WEAK_COLLECTIONS,
  PROMISE,
  SYMBOL,
  REGEXP,
  DATE,
  JSON_TABLE,
  ERROR,
  REFLECT,
  PROXY,
  ITERATOR,
  GENERATOR,
  ARRAY_BUFFER,
  DATA_VIEW,
  TYPED_ARRAYS,
  ATOMICS,
  FINALIZATION,
  DISPOSABLE,
  INTL,
  TEMPORAL,
  GLOBAL_FUNCTIONS,
];
