export * from './form.ts';
export * from './module-facts.ts';
export { collectFacts } from './collect/index.ts';
export { hasConstantMembers } from './constant-enum.ts';
export { declaredBinding, initialisedNames, type DeclaredBinding } from './declared-binding.ts';
export { functionFingerprint, localSites, meaningFingerprint, skeletonFingerprint } from './fingerprint.ts';
export { assertWellFormedFacts } from './well-formed.ts';
export { eachPart, visitForms } from './visit-forms.ts';
