import type { ModuleFacts } from '../facts/index.ts';
import type { LocatedOrderFinding, Location } from './module-report.ts';

/** An import that names types only and yet loads its module, by which something comes too early. */
export interface LoadedTypeImport {
  readonly location: Location;
  /** Offsets of the import. */
  readonly start: number;
  readonly end: number;
  /** The module that it loads does nothing when it is loaded, nor does what that loads. */
  readonly isPure: boolean;
  readonly reads: readonly LocatedOrderFinding[];
}

/** Requests of imports whose names are all types, where compiler options keep them: `import { type T } from "m"`. */
export function typeOnlyRequests({ language, requests, imports }: ModuleFacts): readonly number[] {
  if (language !== 'typescript') return [];
  return requests.flatMap(({ kind }, index) => (kind === 'static' && !imports.some(({ request }) => request === index) ? [index] : []));
}
