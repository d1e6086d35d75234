import type { Model } from '../builtin-call.ts';
import { ARRAY_CONSTRUCTOR_MODELS } from './array-constructor.ts';
import { ARRAY_CHANGE_MODELS } from './array-change.ts';
import { ARRAY_SEARCH_MODELS } from './array-search.ts';
import { ARRAY_MODELS } from './array.ts';
import { ASSERT_MODELS } from './assert.ts';
import { COLLECTION_MODELS } from './collection.ts';
import { DATA_VIEW_MODELS } from './data-view.ts';
import { DATE_MODELS } from './date.ts';
import { ERROR_MODELS } from './error.ts';
import { EVENT_MODELS } from './events.ts';
import { FUNCTION_MODELS } from './function.ts';
import { INTEGRITY_MODELS } from './integrity.ts';
import { JSON_MODELS } from './json.ts';
import { GENERATOR_MODELS } from './generator.ts';
import { MODULE_MODELS } from './module.ts';
import { KIND_TEST_MODELS } from './kind-tests.ts';
import { METADATA_MODELS } from './metadata.ts';
import { OBJECT_MODELS } from './object.ts';
import { PRINTING_MODELS } from './printing.ts';
import { PROMISE_COMBINATOR_MODELS } from './promise-combinators.ts';
import { PROMISE_MODELS } from './promise.ts';
import { REFLECTION_MODELS } from './reflection.ts';
import { SORTING_MODELS } from './sorting.ts';
import { STREAM_MODELS } from './stream.ts';
import { CLONE_MODELS } from './structured-clone.ts';
import { MATCHING_MODELS } from './text-matching.ts';
import { TEXT_MODELS } from './text.ts';

/** Hand-written transfer functions, by the names that rows of the knowledge tables give. */
export const MODELS: Readonly<Record<string, Model>> = {
  ...FUNCTION_MODELS,
  ...DATE_MODELS,
  ...ERROR_MODELS,
  ...KIND_TEST_MODELS,
  ...METADATA_MODELS,
  ...OBJECT_MODELS,
  ...REFLECTION_MODELS,
  ...INTEGRITY_MODELS,
  ...GENERATOR_MODELS,
  ...ARRAY_MODELS,
  ...ARRAY_CHANGE_MODELS,
  ...ARRAY_SEARCH_MODELS,
  ...ARRAY_CONSTRUCTOR_MODELS,
  ...ASSERT_MODELS,
  ...COLLECTION_MODELS,
  ...PRINTING_MODELS,
  ...PROMISE_COMBINATOR_MODELS,
  ...PROMISE_MODELS,
  ...MATCHING_MODELS,
  ...SORTING_MODELS,
  ...TEXT_MODELS,
  ...JSON_MODELS,
  ...STREAM_MODELS,
  ...CLONE_MODELS,
  ...EVENT_MODELS,
  ...MODULE_MODELS,
  ...DATA_VIEW_MODELS,
};
