import type { ModuleId } from '../effects/index.ts';
import type { Collected } from './source-file.ts';

/** Machine code: its bytes tell nothing. */
export function isMachineCode(module: ModuleId): boolean {
  return module.endsWith('.node') || module.endsWith('.wasm');
}

export function collectNothing(): Collected {
  return { kind: 'failed', reason: 'not JavaScript' };
}
