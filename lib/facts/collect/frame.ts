import type { SlotBinding } from './binding.ts';
import type { FunctionIndex, FunctionStyle } from '../form.ts';

/** What is known of a function while its body is being lowered. */
export class Frame {
  readonly index: FunctionIndex;
  readonly parent: Frame | null;
  /** Number of frames around it. */
  readonly depth: number;
  readonly style: FunctionStyle;
  /** Whether its body runs when the module is loaded. */
  readonly eager: boolean;
  /** Whether `this` is known to be undefined. */
  readonly thisless: boolean;
  strict: boolean;
  /** Scope that holds its parameters and `var`s. */
  scope = 0;
  /** Loops around the present place, inside this function. */
  loops = 0;
  readonly slots: string[] = [];
  readonly lexical: number[] = [];
  readonly constants: number[] = [];
  readonly multiplied: number[] = [];
  readonly reassigned: number[] = [];
  readonly assignedOnce: number[] = [];
  /** Bindings that are assigned an empty collection somewhere. */
  readonly collections: SlotBinding[] = [];
  readonly hoisted: { slot: number; function: FunctionIndex }[] = [];
  selfSlot: number | null = null;
  argumentsSlot: number | null = null;

  constructor(index: FunctionIndex, parent: Frame | null, style: FunctionStyle, strict: boolean, eager: boolean, thisless: boolean) {
    this.index = index;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.style = style;
    this.strict = strict;
    this.eager = eager;
    this.thisless = thisless;
  }

  /** Adds a slot that no name leads to. */
  addSlot(name: string): number {
    return this.slots.push(name) - 1;
  }
}
