import { Model } from './missing.ts'; //~ unknown unresolved-import: missing.ts
import { type Other } from './lost.ts'; //~ unknown unresolved-import: lost.ts
import type { Third } from './gone.ts';
export const make = (): Model | Other | Third | null => null;
