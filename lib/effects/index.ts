export * from './kind.ts';
export * from './level.ts';
export * from './load-order.ts';
export * from './load-state.ts';
export * from './phase.ts';
export * from './state-access.ts';
export * from './state-cell.ts';
export * from './verdict.ts';
