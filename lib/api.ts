// The analysis as a library: nothing here, or below it, knows of ESLint.
export { AMBIENT_KINDS, EFFECT_KINDS, PHASES, STATE_LEVELS, UNKNOWN_KINDS, VERDICTS } from './effects/index.ts';
export type { AmbientKind, EffectKind, ModuleId, Phase, StateLevel, UnknownKind, Verdict } from './effects/index.ts';
export type { ModuleFormat, RequestKind } from './facts/index.ts';
export type { Answer, EntryOrigin, EntryPoint, Environment, FileSource, GraphQuestion, ImportEdge, ModuleResolver, ReadResult, Resolution } from './project/index.ts';
export { createNodeHost } from './host/index.ts';
export type { HostOptions, NodeHost } from './host/index.ts';
export { createSession, DEFAULT_OPTIONS } from './session/index.ts';
export type {
  AnalysisOptions,
  ImportReport,
  LocatedAmbientRead,
  LocatedEffect,
  LocatedFrame,
  LocatedReason,
  Location,
  ModuleReport,
  ProjectQuestions,
  Session,
} from './session/index.ts';
