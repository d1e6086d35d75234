// One of the processes of a campaign: takes orders and answers with results until it is disconnected.
import type { MismatchKind } from '../compare/mismatch.ts';
import { tryBatch, type BatchOrder } from './batch.ts';

export interface WorkerOrder extends BatchOrder {
  readonly reduced: readonly MismatchKind[];
}

// Programs leave promises that nobody handles.
process.on('unhandledRejection', () => {});

process.on('message', (order: WorkerOrder) => {
  void tryBatch(order, new Set(order.reduced)).then((result) => process.send?.(result));
});
