import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { ModuleFacts } from '../facts/index.ts';

export type LoadedModule =
  | { readonly kind: 'facts'; readonly facts: ModuleFacts }
  /** A clause: "syntax error on line 3: Unexpected token". */
  | { readonly kind: 'failed'; readonly reason: string };

/** Where linking gets modules from. Implemented by `lib/session`; answers may not change during one linking. */
export interface ModuleLoader {
  load(module: ModuleId): LoadedModule;
  /** Where the request with this index leads. */
  target(module: ModuleId, request: number): LinkTarget;
  /** Name for messages. */
  displayName(module: ModuleId): string;
}
