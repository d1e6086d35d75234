import { describe, expect, it } from 'vitest';
import { ECMASCRIPT_TABLES } from '../../lib/knowledge/index.ts';
import { covers, declaredOperations, permittedOperations } from './declaration.ts';
import { callPlainly, findSubject, observe, type Subject } from './observation.ts';

/** Not run: they compile code, block the thread or throw. */
const NOT_RUN = /^(eval|Function|%\w*Function%|Atomics\.wait|Iterator|%TypedArray%)$/;
