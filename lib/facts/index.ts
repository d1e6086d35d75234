export * from './form.ts';
export * from './module-facts.ts';
export { collectFacts } from './collect/index.ts';
