import { group, type TableGroup } from '../table-group.ts';
import { bunRows } from './bun.ts';
import { denoRows } from './deno.ts';
import { edgeRows } from './edge.ts';

/** What runtimes other than Node, browsers and workers add to what they take over from these. */
export const RUNTIME_GROUPS: readonly TableGroup[] = [
  group('Bun', bunRows),
  group('Deno', denoRows),
  group('EdgeRuntime HTMLRewriter WebSocketPair FixedLengthStream Netlify', edgeRows),
];
