import type { Expression, FunctionFacts, FunctionIndex } from '../form.ts';
import type { Collection } from './collection.ts';

/**
 * Counts an assignment by a nested function of what may be the only value that a variable of the module is ever given: a function, or
 * one of several, that sees nothing of the functions between its own code and the variable's. Whenever the assignment
 * is run again it gives a function that does the same.
 */
export function noteFunctionAssignment(c: Collection, name: string, value: Expression): void {
  const binding = c.names.lookup(name);
  if (binding?.kind !== 'slot' || binding.frame === c.frame || binding.frame.parent !== null) return;
  const made = functionsIn(value);
  if (made === null) return;
  const between = { from: binding.frame.depth, to: c.frame.depth };
  c.pending.push(() => {
    const { frame, slot } = binding;
    if (frame.hoisted.some((declared) => declared.slot === slot)) return;
    if (binding.assignments - binding.emptyDeclarations === 1 && made.every((index) => !looksBetween(c.functions, index, between))) frame.assignedOnce.push(slot);
  });
}

function functionsIn(value: Expression): readonly FunctionIndex[] | null {
  if (value.kind === 'function') return [value.function];
  if (value.kind !== 'conditional') return null;
  const [left, right] = [functionsIn(value.consequent), functionsIn(value.alternate)];
  return left === null || right === null ? null : [...left, ...right];
}

interface Between {
  /** Depths of the variable's function and of the one that assigns it. */
  readonly from: number;
  readonly to: number;
}

/** Whether a function, or one in it, uses a variable or `this` of the functions between. */
function looksBetween(functions: readonly (FunctionFacts | null | undefined)[], index: FunctionIndex, { from, to }: Between): boolean {
  const depthIn = (inner: FunctionIndex): number | null => {
    let steps = 0;
    for (let at: FunctionIndex | null = inner; at !== null; at = functions[at]?.parent ?? null, steps += 1) if (at === index) return to + 1 + steps;
    return null;
  };
  return functions.some((facts, inner) => {
    const depth = facts === null || facts === undefined ? null : depthIn(inner);
    return depth !== null && usesFrames([facts?.parameters, facts?.restParameter, facts?.body], facts?.style === 'arrow', (hops) => depth - hops > from && depth - hops <= to);
  });
}

function usesFrames(parts: readonly unknown[], isArrow: boolean, isBetween: (hops: number) => boolean): boolean {
  const open: unknown[] = [...parts];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (isArrow && 'kind' in part && part.kind === 'this') return true;
    if ('kind' in part && part.kind === 'variable' && 'hops' in part && isBetween(Number(part.hops))) return true;
    open.push(...Object.values(part));
  }
  return false;
}
