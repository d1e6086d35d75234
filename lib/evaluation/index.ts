export { evaluateModule, hoistFunctions, instantiate, type Evaluation, type EvaluationOptions } from './module-evaluation.ts';
export type { Links, LinkTarget, ModuleInstance } from './links.ts';
export { DEFAULT_BUDGET, type Budget } from './budget.ts';
export { Realm } from './realm.ts';
