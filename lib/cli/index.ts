export type { Analysis, AnalysisRequest, CommandContext, Output } from './context.ts';
export { run } from './run.ts';
