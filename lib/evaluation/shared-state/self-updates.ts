import type { WriteManner } from '../../effects/index.ts';
import { eachPart, type Argument, type Expression, type FunctionFacts, type ModuleFacts, type Site, type Statement } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';

/** Deeper chains of local variables and calls are not followed. */
const DEPTH = 6;

/**
 * Assignments of one function that make the new value of the old one, by the place of what is assigned:
 * - `append`: `list = [...list, item]`, `list = list.concat(item)`
 * - `remove`: `list = list.filter(…)`
 * - `count`: `next = (next + 1) % 10`
 * - `chain`: `queue = queue.then(…)`: what comes next waits for what is there
 * - `schedule`: not of the old one, but of a timer that is started: `timer = setTimeout(…)`
 */
export function selfUpdatesIn(moduleFacts: ModuleFacts, facts: FunctionFacts): ReadonlyMap<Site, WriteManner> {
  const finder = new UpdateFinder(moduleFacts, facts);
  const body = [facts.parameters, facts.body];
  finder.gather(body);
  finder.visit(body);
  return finder.found;
}

type Form = Expression | Statement;

class UpdateFinder {
  readonly found = new Map<Site, WriteManner>();
  private readonly held = new Map<number, Expression[]>();
  private readonly awaited: Expression[] = [];
  private readonly moduleFacts: ModuleFacts;
  private readonly facts: FunctionFacts;

  constructor(moduleFacts: ModuleFacts, facts: FunctionFacts) {
    this.moduleFacts = moduleFacts;
    this.facts = facts;
  }

  /** Forms are plain data: every field that holds a form is one. */
  gather(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) {
      const form = node as Form;
      if (form.kind === 'declare' && form.value !== null && form.target.kind === 'reference') this.hold(form.target.target as Expression, form.value);
      if (form.kind === 'assign') this.hold(form.target as Expression, form.value);
      if (form.kind === 'await') this.awaited.push(form.argument);
    }
    eachPart(node, (part) => this.gather(part));
  }

  private hold(target: Expression, value: Expression): void {
    if (target.kind === 'variable' && target.hops === 0) this.held.set(target.slot, [...(this.held.get(target.slot) ?? []), value]);
  }

  visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const form = node as Form;
    if (!Array.isArray(node) && form.kind === 'assign' && form.operator === '=' && form.target.kind !== 'superGet') {
      const manner = this.mannerOf(form.target as Expression, form.value);
      if (manner !== null) this.found.set(form.target.site, manner);
    }
    eachPart(node, (part) => this.visit(part));
  }

  private mannerOf(target: Expression, value: Expression): WriteManner | null {
    const text = this.text(target);
    if (value.kind === 'binary') return this.isCounted(value, text) ? 'count' : null;
    if (value.kind === 'array') return value.items.some((item) => item?.kind === 'spread' && this.text(item.argument) === text) ? 'append' : null;
    if (value.kind === 'call' && value.callee.kind === 'get' && this.text(value.callee.object) === text) {
      if (/^(?:filter|slice|toSpliced)$/u.test(String(value.callee.key))) return 'remove';
      if (value.callee.key === 'concat') return 'append';
    }
    return this.startsTimer(value) ? 'schedule' : this.isChained(value, text) ? 'chain' : null;
  }

  /** Arithmetic with numbers that the code names. */
  private isCounted(value: Expression, text: string): boolean {
    if (value.kind !== 'binary' || !['+', '-', '%', '&', '|', '^', '>>>', '>>', '<<', '*'].includes(value.operator)) return false;
    const isOld = (side: Expression): boolean => this.text(side) === text || this.isCounted(side, text);
    const isNumber = (side: Expression): boolean => (side.kind === 'constant' && typeof side.value === 'number') || (side.kind === 'get' && side.key === 'length') || side.kind === 'variable' || side.kind === 'imported' || (side.kind === 'get' && isNumber(side.object));
    return (isOld(value.left) && isNumber(value.right)) || (isOld(value.right) && isNumber(value.left) && value.operator !== '+');
  }

  private isChained(value: Expression, text: string): boolean {
    if (value.kind === 'new' && value.callee.kind === 'global' && value.callee.name === 'Promise') return this.awaited.some((each) => this.leadsTo(each, text, DEPTH, false));
    return this.leadsTo(value, text, DEPTH, true);
  }

  /** Whether the value is there only after what `text` names. `needsStep`: not what it names itself. */
  private leadsTo(value: Expression | Argument | null, text: string, depth: number, needsStep: boolean): boolean {
    if (value === null || depth === 0) return false;
    if (!needsStep && value.kind !== 'spread' && this.text(value) === text) return true;
    switch (value.kind) {
      case 'variable':
        return value.hops === 0 && (this.held.get(value.slot) ?? []).some((each) => this.leadsTo(each, text, depth - 1, needsStep));
      case 'call':
        return this.callLeadsTo(value, text, depth);
      case 'conditional':
        return [value.consequent, value.alternate].some((each) => this.leadsTo(each, text, depth - 1, needsStep));
      case 'logical':
        return [value.left, value.right].some((each) => this.leadsTo(each, text, depth - 1, needsStep));
      case 'chain':
        return this.leadsTo(value.expression, text, depth, needsStep);
      case 'await':
        return this.leadsTo(value.argument, text, depth - 1, false);
      default:
        return false;
    }
  }

  private callLeadsTo({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>, text: string, depth: number): boolean {
    if (callee.kind !== 'get') return false;
    if (/^(?:then|catch|finally)$/u.test(String(callee.key))) return this.leadsTo(callee.object, text, depth - 1, false);
    const isJoin = callee.object.kind === 'global' && callee.object.name === 'Promise';
    return isJoin && given.some((each) => (each.kind === 'array' ? each.items : [each]).some((item) => this.leadsTo(item, text, depth - 1, false)));
  }

  /** Also `setTimeout(…).unref()`, and what a module keeps under the same name, as test runners do that fake timers. */
  private startsTimer(value: Expression): boolean {
    if (value.kind !== 'call') return false;
    const { callee } = value;
    if (callee.kind === 'get' && (callee.key === 'unref' || callee.key === 'ref')) return this.startsTimer(callee.object);
    if (callee.kind === 'global' || callee.kind === 'variable') return TIMERS.test(this.text(callee));
    return callee.kind === 'get' && callee.object.kind === 'global' && TIMERS.test(String(callee.key));
  }

  private text(expression: Expression): string {
    return describeIn(this.moduleFacts, this.facts, expression);
  }
}

const TIMERS = /^(?:setTimeout|setInterval|setImmediate|requestAnimationFrame|requestIdleCallback)$/u;
