export type { Analysis, AnalysisRequest, CommandContext, Output } from './context.ts';
export { EXIT, run } from './run.ts';
