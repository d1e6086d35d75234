export * from './module-report.ts';
export * from './options.ts';
export { chainSentence } from './message.ts';
export { createSession } from './session.ts';
export type { ProjectHost } from './project-index.ts';
export type { SessionHost } from './session-host.ts';
export type { SummaryStore } from './packed-records.ts';
