import * as engine from './engine.ts';

/**
 * Loads the evaluator, the parser and the knowledge tables when something has to be evaluated. As source they come with
 * this module; the build gives them a file of their own and puts a `require` of it here.
 */
export function loadEngine(): typeof engine {
  return engine;
}
