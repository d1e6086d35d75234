import type { ModuleId } from '../../../effects/index.ts';
import type { FunctionFacts, FunctionIndex } from '../../../facts/index.ts';
import type { Links } from '../../modules/links.ts';
import { ClosedCalls } from './closed-calls.ts';
import { CodeMap } from './code-map.ts';
import { FrameCells } from './frame-cells.ts';

/**
 * State that a module uses while one of its functions runs and that means nothing before and after: where a parser is, what
 * it has read. Every function that others may call writes it before anything reads it, and no other code runs between.
 */
export class ScratchState {
  private readonly links: Links;
  private readonly codes = new Map<ModuleId, CodeMap | null>();
  private readonly frames = new Map<FunctionFacts, FrameCells>();

  constructor(links: Links) {
    this.links = links;
  }

  /** `code`: the function in whose frame the variable is. */
  hasVariable(module: ModuleId, code: FunctionFacts, slot: number): boolean {
    const index = this.codeOf(module)?.facts.functions.indexOf(code) ?? -1;
    return index >= 0 && (this.cellsOf(module, index)?.has(slot) ?? false);
  }

  /** A member, or what a variable holds; `path`: from a binding of the module's top level. */
  hasWithin(module: ModuleId, [name = '', field, ...deeper]: readonly string[]): boolean {
    const code = this.codeOf(module);
    const slots = code?.facts.functions[0]?.slots ?? [];
    const slot = slots.indexOf(name);
    if (code === null || slot < 0 || field === undefined || slots.lastIndexOf(name) !== slot) return false;
    const cells = this.cellsOf(module, 0);
    if (deeper.length === 0 && cells?.has(slot, field) === true) return true;
    return cells?.has(slot) === true && code.holdsMade(0, slot);
  }

  private cellsOf(module: ModuleId, frame: FunctionIndex): FrameCells | null {
    const code = this.codeOf(module);
    const facts = code?.facts.functions[frame];
    if (code === null || facts === undefined) return null;
    let cells = this.frames.get(facts);
    if (cells === undefined) {
      const closed = new ClosedCalls(this.links, module, (other) => this.codeOf(other));
      this.frames.set(facts, (cells = new FrameCells(code, frame, (from, callee) => closed.has(from, callee))));
    }
    return cells;
  }

  private codeOf(module: ModuleId): CodeMap | null {
    let code = this.codes.get(module);
    if (code === undefined) {
      const facts = this.links.facts(module);
      this.codes.set(module, (code = facts === null ? null : new CodeMap(facts)));
    }
    return code;
  }
}
