import type { WriteOverlap } from '../../effects/index.ts';
import { eachPart, type Assignment, type Expression, type FunctionFacts, type ModuleFacts, type Site, type Statement } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';
import type { Frame } from '../run.ts';

/** Whether what is written at `site` was made of a value that others may have changed since, or what is there is used on, after an `await`. */
export function overlapAt({ moduleFacts, facts }: Frame, site: Site, texts: readonly string[]): WriteOverlap {
  if (!facts.async) return 'none';
  const timeline = new Timeline(moduleFacts, facts);
  timeline.visit(facts.body);
  if (timeline.writes.some((write) => isAt(write.form, site) && timeline.isStale(write))) return 'stale';
  return texts.some((text) => timeline.isHeld(text)) ? 'held' : 'none';
}

function isAt({ target, site: own }: Assignment, site: Site): boolean {
  return own === site || ('site' in target && target.site === site);
}

type Form = Expression | Statement;

/** A time is a number of `await`s that were passed. */
interface Write {
  readonly form: Assignment;
  readonly begun: number;
  readonly done: number;
}

/** What a function reads and writes between its `await`s, in the order of the code. Loops are gone through once. */
class Timeline {
  readonly writes: Write[] = [];
  private readonly moduleFacts: ModuleFacts;
  private readonly facts: FunctionFacts;
  private readonly reads = new Map<Expression, number>();
  private readonly held = new Map<number, Expression[]>();
  private time = 0;

  constructor(moduleFacts: ModuleFacts, facts: FunctionFacts) {
    this.moduleFacts = moduleFacts;
    this.facts = facts;
  }

  isStale({ form: { target, operator, value }, begun, done }: Write): boolean {
    if (begun < done && operator !== '=') return !['??', '||', '&&'].includes(operator);
    if (operator !== '=') return false;
    const text = this.textOf(target as Expression);
    if (this.readsOf(text, value).some((time) => time < done)) return true;
    const isReadAgain = [...this.reads].some(([expression, time]) => time >= done && this.textOf(expression) === text);
    if (isReadAgain) return false;
    return this.localsIn(value).some((slot) => {
      const values = this.held.get(slot) ?? [];
      return values.length === 1 && this.readsOf(text, values[0] as Expression).some((time) => time < done);
    });
  }

  /** Whether it is read both before an `await` and after it. */
  isHeld(text: string): boolean {
    const times = new Set([...this.reads].flatMap(([expression, time]) => ([expression, ...(expression.kind === 'get' ? [expression.object] : [])].some((each) => this.textOf(each) === text) ? [time] : [])));
    return times.size > 1;
  }

  visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each);
      return;
    }
    const form = node as Form;
    switch (form.kind) {
      case 'await':
        this.visit(form.argument);
        this.time++;
        return;
      case 'forOf':
        this.visit(form.iterable);
        if (form.await) this.time++;
        this.visit(form.body);
        return;
      case 'assign':
        this.assignment(form);
        return;
      case 'if':
        this.visit(form.test);
        this.branches([form.consequent], form.alternate === null ? [] : [form.alternate]);
        return;
      case 'conditional':
        this.visit(form.test);
        this.branches([form.consequent], [form.alternate]);
        return;
      case 'declare':
        this.visit(form.value);
        if (form.target.kind === 'reference' && form.value !== null) this.hold(form.target.target as Expression, form.value);
        return;
      case 'get':
        this.member(form);
        return;
      case 'variable':
        this.reads.set(form, this.time);
        return;
      default:
        eachPart(form, (part) => this.visit(part));
    }
  }

  /** `config.path` reads `config`, but not what an assignment of `config` changes; `list.concat(…)` does. */
  private member(form: Extract<Expression, { kind: 'get' }>): void {
    this.reads.set(form, this.time);
    if (form.object.kind !== 'variable') this.visit(form.object);
    if (typeof form.key !== 'string' && form.key.kind !== 'privateName') this.visit(form.key);
  }

  private assignment(form: Assignment): void {
    if (form.target.kind === 'get') {
      this.visit(form.target.object);
      if (typeof form.target.key !== 'string' && form.target.key.kind !== 'privateName') this.visit(form.target.key);
    }
    const begun = this.time;
    this.visit(form.value);
    this.hold(form.target as Expression, form.value);
    this.writes.push({ form, begun, done: this.time });
  }

  private branches(...all: (readonly Form[])[]): void {
    const begun = this.time;
    const ends = all.map((branch) => {
      this.time = begun;
      this.visit(branch);
      return branch.some(leaves) ? begun : this.time;
    });
    this.time = Math.max(begun, ...ends);
  }

  private hold(target: Expression, value: Expression): void {
    if (target.kind === 'variable' && target.hops === 0) this.held.set(target.slot, [...(this.held.get(target.slot) ?? []), value]);
  }

  /** When each of the reads of `text` in an expression happens. */
  private readsOf(text: string, expression: Expression): number[] {
    return [...expressionsIn(expression)].flatMap((each) => {
      const isAsked = each.kind === 'call' && each.callee.kind === 'get' ? each.callee.object : each;
      const time = this.reads.get(isAsked) ?? (each.kind === 'call' && each.callee.kind === 'get' ? this.reads.get(each.callee) : undefined);
      return time !== undefined && this.textOf(isAsked) === text ? [time] : [];
    });
  }

  private localsIn(expression: Expression): number[] {
    return [...expressionsIn(expression)].flatMap((each) => (each.kind === 'variable' && each.hops === 0 ? [each.slot] : []));
  }

  private textOf(expression: Expression): string {
    return describeIn(this.moduleFacts, this.facts, expression);
  }
}

function leaves(form: Form): boolean {
  if (form.kind === 'block') return form.body.some(leaves);
  return form.kind === 'return' || form.kind === 'throw' || form.kind === 'break' || form.kind === 'continue';
}

/** An expression and what it is made of; functions in it run at another time. */
function* expressionsIn(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) yield* expressionsIn(each);
    return;
  }
  if ('kind' in node) yield node as Expression;
  for (const field of Object.values(node)) yield* expressionsIn(field);
}
