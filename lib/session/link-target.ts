import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Resolution } from '../project/index.ts';

/** Where an import leads. `isDescribed`: a row says what loading a file does that cannot be analysed. */
export function linkTargetOf(resolution: Resolution, isDescribed: (module: ModuleId) => boolean): LinkTarget {
  switch (resolution.kind) {
    case 'file':
      return { kind: 'module', module: resolution.path };
    case 'builtin':
      return { kind: 'builtin', name: resolution.name };
    case 'asset':
      return { kind: 'asset' };
    case 'unresolved':
      if (resolution.foreign !== undefined && isDescribed(resolution.foreign)) return { kind: 'module', module: resolution.foreign };
      return { kind: 'unresolved', reason: `which does not resolve: ${resolution.reason}` };
  }
}
