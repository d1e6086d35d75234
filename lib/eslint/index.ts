export { singleLine } from './containment.ts';
export { openSession } from './open-session.ts';
export { definePackageRule } from './package-rule.ts';
export type { FieldInspection, PackageRuleDefinition } from './package-rule.ts';
export { createPlugin } from './plugin.ts';
export type { StrictModulesPlugin } from './plugin.ts';
export { defineRule, PRESETS } from './rule.ts';
export type { DefinedRule, Inspection, Preset, Problem, RuleDefinition } from './rule.ts';
export type { OpenSession, SessionRequest } from './session-pool.ts';
