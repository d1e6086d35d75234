export { evaluateModule, hoistFunctions, instantiate, type Evaluation, type EvaluationOptions } from './modules/module-evaluation.ts';
export { joinRefuted, refuteClaimedFunctions } from './modules/claimed-functions.ts';
export type { Extenders } from './modules/extensions.ts';
export type { Links, LinkTarget, MissingName, ModuleInstance } from './modules/links.ts';
export { DEFAULT_BUDGET, type Budget } from './budget.ts';
export { TRACKED_ELEMENTS } from './objects/element-write.ts';
export { exploreFunctions } from './shared-state/explore.ts';
export { Realm } from './builtins/realm.ts';
export { PackageKnowledge } from './shared-state/package-knowledge.ts';
