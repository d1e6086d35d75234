import { visitForms, type Expression, type FunctionFacts, type FunctionIndex, type Statement } from '../../../facts/index.ts';
import { bindingName, type CodeMap } from './code-map.ts';
import { Flow, type Summary, type Surroundings } from './flow.ts';
import { isSame } from './standing.ts';

/** Walks through one frame's functions, all together, and cells of one frame. */
const MOST_WALKS = 5_000;
const MOST_CELLS = 100;

const UNREACHED: Summary = { reads: new Set(), before: new Set(), stale: new Set(), open: new Set(), left: null };

/** Which cells of one frame no function reads unless it wrote them before. */
export class FrameCells {
  private readonly code: CodeMap;
  private readonly frame: FunctionIndex;
  private readonly cells = new Map<string, number>();
  private readonly found = new Map<FunctionIndex, Summary>();
  private readonly users = new Map<number, Set<FunctionIndex>>();
  private readonly callers = new Map<FunctionIndex, Set<FunctionIndex>>();
  /** Cells by which functions tell others that they call; null: too much to tell. */
  private readonly scratch: ReadonlySet<number> | null;

  /** `isClosed`: of a callee that is no function of the module. */
  constructor(code: CodeMap, frame: FunctionIndex, isClosed: (from: FunctionIndex, callee: Expression) => boolean) {
    this.code = code;
    this.frame = frame;
    const { slots, reassigned, constants } = code.facts.functions[frame] as FunctionFacts;
    const isExported = (slot: number): boolean => frame === 0 && Object.values(code.facts.exports).some((exported) => exported.kind === 'local' && exported.slot === slot);
    for (const slot of reassigned) if (!isExported(slot)) this.cells.set(`${slot}`, this.cells.size);
    for (const slot of slots.keys()) if (constants.includes(slot) || !reassigned.includes(slot)) for (const field of code.fieldsOf(frame, slot)) this.cells.set(`${slot}.${field}`, this.cells.size);
    this.scratch = this.cells.size === 0 || this.cells.size > MOST_CELLS ? null : this.walk(isClosed);
  }

  /** `field`: of the object that the slot holds. */
  has(slot: number, field?: string): boolean {
    const cell = this.cells.get(field === undefined ? `${slot}` : `${slot}.${field}`);
    return cell !== undefined && this.scratch?.has(cell) === true;
  }

  private walk(isClosed: (from: FunctionIndex, callee: Expression) => boolean): ReadonlySet<number> | null {
    const pending = new Set([...this.code.facts.functions.keys()].filter((index) => this.code.isWithin(index, this.frame)));
    let walks = 0;
    for (const index of pending) {
      if (++walks > MOST_WALKS) return null;
      pending.delete(index);
      const summary = new Flow(this.around(index, isClosed), this.saversOf(index)).run();
      if (!differs(this.found.get(index) ?? UNREACHED, summary)) continue;
      this.found.set(index, summary);
      for (const caller of this.callers.get(index) ?? []) pending.add(caller);
    }
    return this.readInside();
  }

  /** What only one function uses, its own variables would do for. */
  private readInside(): ReadonlySet<number> {
    const left = new Set<number>();
    const read = new Set<number>();
    for (const [index, { reads, before, stale }] of this.found) {
      const { generator } = this.code.facts.functions[index] as FunctionFacts;
      for (const cell of generator || this.code.escaped.has(index) ? [...stale, ...before] : stale) left.add(cell);
      for (const cell of reads) read.add(cell);
    }
    return new Set([...read].filter((cell) => !left.has(cell) && (this.users.get(cell)?.size ?? 0) > 1));
  }

  private around(index: FunctionIndex, isClosed: (from: FunctionIndex, callee: Expression) => boolean): Surroundings {
    return {
      code: this.code,
      index,
      cells: this.cells.size,
      cellOf: (expression) => this.cellOf(index, expression),
      summaryOf: (callee) => {
        note(this.callers, callee, index);
        return this.found.get(callee) ?? UNREACHED;
      },
      isClosed: (callee) => isClosed(index, callee),
    };
  }

  private cellOf(index: FunctionIndex, expression: Expression): number | undefined {
    const of = expression.kind === 'get' && typeof expression.key === 'string' ? expression.object : expression;
    if (of.kind !== 'variable' || this.code.frameAt(index, of.hops) !== this.frame) return undefined;
    const cell = this.cells.get(of === expression ? `${of.slot}` : `${of.slot}.${(expression as { readonly key: string }).key}`);
    if (cell !== undefined) note(this.users, cell, index);
    return cell;
  }

  /** Slots of a function that hold what a cell held and do nothing but put it back. */
  private saversOf(index: FunctionIndex): ReadonlyMap<number, number> {
    const savers = new Map<number, number>();
    const code = this.code.facts.functions[index] as FunctionFacts;
    const uses = new Map<number, number>();
    visitForms(code.body, (form) => {
      const saved = this.savedBy(index, form);
      if (saved !== null) savers.set(saved.slot, saved.cell);
      if (form.kind === 'variable' && form.hops === 0) uses.set(form.slot, (uses.get(form.slot) ?? 0) + 1);
    });
    if (savers.size === 0) return savers;
    visitForms(code.body, (form) => {
      if (form.kind !== 'assign' || form.operator !== '=' || form.value.kind !== 'variable' || form.value.hops !== 0) return;
      const { slot } = form.value;
      if (savers.get(slot) === this.cellOf(index, form.target as Expression)) uses.set(slot, (uses.get(slot) ?? 0) - 1);
    });
    // The one that is left declares it.
    return new Map([...savers].filter(([slot]) => uses.get(slot) === 1 && !this.isCaptured(index, slot)));
  }

  private savedBy(index: FunctionIndex, form: Expression | Statement): { readonly slot: number; readonly cell: number } | null {
    if (form.kind !== 'declare' || form.value === null || form.target.kind !== 'reference') return null;
    const { target } = form.target;
    const cell = this.cellOf(index, form.value);
    return cell === undefined || target.kind !== 'variable' || target.hops !== 0 ? null : { slot: target.slot, cell };
  }

  private isCaptured(index: FunctionIndex, slot: number): boolean {
    const name = bindingName(index, slot);
    return this.code.facts.functions.some(({ body }, inner) => {
      let isUsed = false;
      if (this.code.isWithin(inner, index)) visitForms(body, (form) => { isUsed ||= form.kind === 'variable' && bindingName(this.code.frameAt(inner, form.hops), form.slot) === name; });
      return isUsed;
    });
  }
}

function differs(left: Summary, right: Summary): boolean {
  return !isSame(left.left, right.left) || (['reads', 'before', 'stale', 'open'] as const).some((kind) => left[kind].size !== right[kind].size);
}

function note(found: Map<number, Set<FunctionIndex>>, of: number, index: FunctionIndex): void {
  const known = found.get(of);
  if (known === undefined) found.set(of, new Set([index]));
  else known.add(index);
}
