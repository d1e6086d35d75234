import { visitForms, type FunctionFacts, type FunctionIndex, type Variable } from '../../facts/index.ts';
import type { ModuleInstance } from '../modules/links.ts';

/** Which variables of a module's top level are used by no code but functions that were looked at. */
export class RootUsers {
  private readonly instance: ModuleInstance;
  private readonly entered: ReadonlySet<FunctionIndex>;
  private unknown: ReadonlySet<number> | null = null;

  /** `entered`: functions of the module. */
  constructor(instance: ModuleInstance, entered: ReadonlySet<FunctionIndex>) {
    this.instance = instance;
    this.entered = entered;
  }

  areKnown(name: string): boolean {
    const { facts } = this.instance;
    const { slots, constants } = facts.functions[0] as FunctionFacts;
    const slot = slots.indexOf(name);
    const isAssigned = !constants.includes(slot) && (facts.functions[0] as FunctionFacts).reassigned.includes(slot);
    const isExported = Object.values(facts.exports).some((exported) => exported.kind === 'local' && exported.slot === slot);
    return slot >= 0 && slots.lastIndexOf(name) === slot && !isAssigned && !isExported && !(this.unknown ??= this.usedElsewhere()).has(slot);
  }

  /** Slots that other functions use, or the load itself after it has set them. */
  private usedElsewhere(): ReadonlySet<number> {
    const used = new Set<number>();
    const { functions } = this.instance.facts;
    functions.forEach(({ body, parameters, restParameter }, index) => {
      if (index !== 0 && this.entered.has(index)) return;
      const declaring = new Set<Variable>();
      visitForms([body, parameters, restParameter], (form) => {
        if (form.kind === 'declare' && form.target.kind === 'reference' && form.target.target.kind === 'variable') declaring.add(form.target.target);
        if (form.kind === 'variable' && !declaring.has(form) && this.isAtTop(index, form.hops)) used.add(form.slot);
      });
    });
    return used;
  }

  private isAtTop(index: FunctionIndex, hops: number): boolean {
    let at = index;
    for (let hop = 0; hop < hops; hop++) at = this.instance.facts.functions[at]?.parent ?? 0;
    return at === 0;
  }
}
