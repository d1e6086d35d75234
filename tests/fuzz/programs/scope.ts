/**
 * What a variable holds, by convention:
 * - `function`: any arguments, gives a number; `asyncFunction` a promise of one; `generator` an iterator of numbers
 * - `object`: `p` is a number, `f` a function, `a` an accessor of a number
 * - `class`: constructed without arguments; instances are like `object`, with a method `m`; static `s` is a function
 * - `map`: functions by text
 */
export type Type = 'number' | 'text' | 'function' | 'object' | 'numbers' | 'functions' | 'class' | 'generator' | 'asyncFunction' | 'map';

export interface Variable {
  /** An identifier, or a member of a namespace. */
  readonly text: string;
  readonly type: Type;
  readonly assignable: boolean;
  readonly foreign: boolean;
}

/** The variables that can be named at a place, and what the place allows. */
export interface Scope {
  readonly parent: Scope | null;
  readonly variables: Variable[];
  readonly awaitable: boolean;
  readonly returns: boolean;
  /** Labels of the loops around, innermost last; null in a loop without one. */
  readonly loops: readonly (string | null)[];
  /** How many function bodies stand around. */
  readonly depth: number;
}

export function visibleVariables(scope: Scope, type: Type): Variable[] {
  const own = scope.variables.filter((variable) => variable.type === type);
  return scope.parent === null ? own : [...visibleVariables(scope.parent, type), ...own];
}
