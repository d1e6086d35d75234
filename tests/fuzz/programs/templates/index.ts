import { BOXES_AND_BIGINTS } from './boxes-and-bigints.ts';
import { CLASSES } from './classes.ts';
import { COLLECTIONS } from './collections.ts';
import { FLOW } from './flow.ts';
import { HOST_COLLECTIONS } from './host-collections.ts';
import { ITERATORS } from './iterators.ts';
import type { Templates } from './templates.ts';
import { TYPED_ARRAYS } from './typed-arrays.ts';

/** By what part of the language or its host they are about. */
export const TEMPLATES: readonly Templates[] = [TYPED_ARRAYS, BOXES_AND_BIGINTS, HOST_COLLECTIONS, COLLECTIONS, ITERATORS, CLASSES, FLOW];
