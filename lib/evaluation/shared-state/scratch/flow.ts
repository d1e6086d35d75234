import type { Argument, Call, ClassForm, Expression, FunctionIndex, New, Pattern, Reference, Statement, Variable } from '../../../facts/index.ts';
import { functionsOf, type CodeMap, type Held } from './code-map.ts';
import { callsBack, isOfLanguage } from './known-calls.ts';
import { afterCall, BEFORE, STALE, WRITTEN, type Standing } from './standing.ts';
import { Way } from './way.ts';

/** What one run of a function does to the cells. */
export interface Summary {
  /** Cells that it reads. */
  readonly reads: ReadonlySet<number>;
  /** Cells that it reads as they were when it began. */
  readonly before: ReadonlySet<number>;
  /** Cells that it reads after other code may have run. */
  readonly stale: ReadonlySet<number>;
  /** Cells that other code may write while it runs. */
  readonly open: ReadonlySet<number>;
  readonly left: Standing;
}

/** What the walk through one function asks of what is around it. */
export interface Surroundings {
  readonly code: CodeMap;
  readonly index: FunctionIndex;
  readonly cells: number;
  /** The cell that a variable or a member is; undefined: none. */
  cellOf(expression: Expression): number | undefined;
  /** Of a function of the module. */
  summaryOf(index: FunctionIndex): Summary;
  /** Whether an imported function calls nothing that is given to it or that others set. */
  isClosed(callee: Expression): boolean;
}

type Form = Expression | Statement | Argument;

/** Walks through the code of one function in the order in which it runs. */
export class Flow {
  private readonly before = new Set<number>();
  private readonly stale = new Set<number>();
  private readonly reads = new Set<number>();
  private readonly around: Surroundings;
  private readonly way: Way;
  /** Variables that hold what a cell held, to put it back, with what was known of the cell. */
  private readonly saved = new Map<number, { readonly cell: number; standing: number }>();
  private readonly savers: ReadonlyMap<number, number>;

  /** `savers`: slots that do nothing but put back what a cell held, with the cell. */
  constructor(around: Surroundings, savers: ReadonlyMap<number, number>) {
    this.around = around;
    this.savers = savers;
    this.way = new Way(around.cells);
  }

  run(): Summary {
    const { parameters, restParameter, body } = this.around.code.facts.functions[this.around.index] as { parameters: readonly Pattern[]; restParameter: Pattern | null; body: readonly Statement[] };
    for (const parameter of [...parameters, ...(restParameter === null ? [] : [restParameter])]) this.pattern(parameter);
    this.list(body);
    this.way.end();
    return { reads: this.reads, before: this.before, stale: this.stale, open: this.way.open, left: this.way.at };
  }

  private list(statements: readonly Statement[]): void {
    for (const statement of statements) this.visit(statement);
  }

  private visit(form: Form | null): void {
    if (form === null) return;
    switch (form.kind) {
      case 'declare':
      case 'using':
        this.declare(form.target, form.value);
        if (form.kind === 'using') this.suspend();
        return;
      case 'return':
      case 'throw':
        this.visit(form.value);
        this.way.exit(form.kind, null);
        return;
      case 'break':
      case 'continue':
        this.way.exit(form.kind, form.label);
        return;
      case 'if':
      case 'conditional':
        this.visit(form.test);
        this.way.either(() => this.visit(form.consequent), () => this.visit(form.alternate));
        return;
      case 'logical':
        this.visit(form.left);
        this.way.either(() => this.visit(form.right));
        return;
      case 'chain':
        this.way.either(() => this.visit(form.expression));
        return;
      case 'loop':
        this.looped(form);
        return;
      case 'forIn':
      case 'forOf':
        this.visit(form.kind === 'forIn' ? form.object : form.iterable);
        this.way.loop('test', () => {
          if (form.kind === 'forOf' && form.await) this.suspend();
          this.pattern(form.target);
          this.visit(form.body);
        });
        return;
      case 'labelled':
        this.visit(form.body);
        this.way.land('break', form.label);
        return;
      case 'switch':
        this.visit(form.discriminant);
        this.way.switched(form.cases.map(({ test, body }) => ({ test: test === null ? null : () => this.visit(test), body: () => this.list(body) })));
        return;
      case 'try':
        this.tried(form);
        return;
      default:
        this.expression(form);
    }
  }

  private expression(form: Exclude<Form, { kind: 'declare' | 'using' | 'return' | 'throw' | 'break' | 'continue' | 'if' | 'conditional' | 'logical' | 'chain' | 'loop' | 'forIn' | 'forOf' | 'labelled' | 'switch' | 'try' }>): void {
    switch (form.kind) {
      case 'variable':
      case 'get':
        if (!this.read(form)) this.parts(form);
        return;
      case 'assign':
        this.assign(form);
        return;
      case 'update':
        this.visit(form.target as Expression);
        this.write(form.target);
        return;
      case 'destructure':
        this.visit(form.value);
        this.pattern(form.target);
        return;
      case 'call':
      case 'new':
        this.call(form);
        return;
      case 'tagged':
        for (const value of form.values) this.visit(value);
        this.enter(form.tag);
        return;
      case 'namespace':
        this.apply({ kind: 'function', index: form.function });
        return;
      case 'class':
        this.classOf(form);
        return;
      case 'await':
      case 'yield':
        this.parts(form);
        this.suspend();
        return;
      case 'superCall':
      case 'lateFields':
      case 'unsupported':
        this.parts(form);
        this.way.leave();
        return;
      default:
        this.parts(form);
    }
  }

  /** What stands in a form, in the order of its fields. */
  private parts(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const field of Object.values(node)) {
      if (Array.isArray(field)) for (const each of field) this.part(each);
      else this.part(field);
    }
  }

  private part(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind !== 'property' && node.kind !== 'prototype' && node.kind !== 'spread') this.visit(node as Form);
    else this.parts(node);
  }

  private looped({ initial, test, update, body, testFirst }: Extract<Statement, { kind: 'loop' }>): void {
    this.list(initial);
    const round = (): void => this.visit(body);
    if (testFirst) this.way.loop(test === null || isAlways(test) ? 'never' : 'test', round, () => this.visit(update), () => this.visit(test));
    else this.way.loop('end', round, () => this.visit(test));
  }

  private tried({ block, handler, finalizer }: Extract<Statement, { kind: 'try' }>): void {
    const handled = (): void => {
      if (handler?.parameter != null) this.pattern(handler.parameter);
      this.list(handler?.body ?? []);
    };
    this.way.tried(() => this.list(block), handler === null ? null : handled, finalizer === null ? null : () => this.list(finalizer));
  }

  private assign({ target, operator, value }: Extract<Expression, { kind: 'assign' }>): void {
    if (operator !== '=') this.visit(target as Expression);
    else if (this.around.cellOf(target as Expression) === undefined && target.kind === 'get') this.parts(target);
    if (this.putsBack(target, value)) return;
    if (operator === '??' || operator === '||' || operator === '&&') {
      this.way.either(() => this.visit(value));
      return;
    }
    this.visit(value);
    this.write(target);
  }

  private declare(target: Pattern, value: Expression | null): void {
    const slot = target.kind === 'reference' && target.target.kind === 'variable' && target.target.hops === 0 ? target.target.slot : -1;
    const cell = value === null ? undefined : this.around.cellOf(value);
    if (cell !== undefined && this.savers.get(slot) === cell) {
      this.saved.set(slot, { cell, standing: this.way.standingOf(cell) });
      return;
    }
    this.visit(value);
    this.pattern(target);
  }

  private putsBack(target: Reference, value: Expression): boolean {
    const saved = value.kind === 'variable' && value.hops === 0 ? this.saved.get(value.slot) : undefined;
    if (saved === undefined || this.around.cellOf(target as Expression) !== saved.cell) return false;
    this.way.set(saved.cell, saved.standing);
    return true;
  }

  private pattern(pattern: Pattern): void {
    switch (pattern.kind) {
      case 'reference':
        if (pattern.target.kind === 'get' && this.around.cellOf(pattern.target) === undefined) this.parts(pattern.target);
        this.write(pattern.target);
        return;
      case 'default':
        this.way.either(() => this.visit(pattern.value));
        this.pattern(pattern.target);
        return;
      case 'objectPattern':
        for (const { key, target } of pattern.properties) {
          this.part(key);
          this.pattern(target);
        }
        if (pattern.rest !== null) this.pattern(pattern.rest);
        return;
      case 'arrayPattern':
        for (const each of [...pattern.elements, pattern.rest]) if (each !== null) this.pattern(each);
    }
  }

  private read(expression: Expression): boolean {
    const cell = this.around.cellOf(expression);
    if (cell === undefined) return false;
    this.reads.add(cell);
    this.sees(cell);
    return true;
  }

  private sees(cell: number): void {
    if (this.way.standingOf(cell) === BEFORE) this.before.add(cell);
    if (this.way.standingOf(cell) === STALE) this.stale.add(cell);
  }

  private write(target: Reference): void {
    const cell = this.around.cellOf(target as Expression);
    if (cell !== undefined) this.way.set(cell, WRITTEN);
  }

  private call(form: Call | New): void {
    const { callee, arguments: given } = form;
    const isCallback = form.kind === 'call' && callsBack(form);
    if (callee.kind === 'get') this.visit(callee.object);
    if (callee.kind === 'get' || callee.kind === 'superGet') this.part(callee.key);
    else if (callee.kind === 'variable') this.read(callee);
    else if (callee.kind !== 'function') this.visit(callee);
    for (const argument of given) this.part(argument);
    if (form.kind === 'call' && form.request !== undefined) return;
    if (isOfLanguage(callee)) this.given(given, isCallback);
    else this.enter(callee);
  }

  /** Functions that something of the language is given, and calls, however often. */
  private given(given: readonly Argument[], isCallback: boolean): void {
    for (const argument of given) {
      const held = isCallback ? this.heldBy(argument) : OTHER;
      if (held.kind === 'function') this.way.loop('test', () => this.apply(held));
    }
    if (isCallback && givesUnknown(given) && this.heldBy(given.at(-1)).kind === 'other') this.way.leave();
  }

  private heldBy(expression: Argument | undefined): Held {
    if (expression?.kind === 'function') return { kind: 'function', index: expression.function };
    return expression?.kind === 'variable' ? this.around.code.heldBy(this.around.index, expression) : OTHER;
  }

  private enter(callee: Expression): void {
    const held = this.heldBy(callee);
    if (held.kind !== 'other') this.apply(held);
    else if (!this.around.isClosed(callee)) this.way.leave();
  }

  private apply(held: Held): void {
    if (held.kind === 'class' && held.form.superclass !== null) this.way.leave();
    for (const index of held.kind === 'function' ? [held.index] : held.kind === 'class' ? functionsOf(held.form).filter((each) => this.runsAtConstruction(held.form, each)) : []) this.applyFunction(index);
  }

  private runsAtConstruction({ constructorFunction, elements }: ClassForm, index: FunctionIndex): boolean {
    return index === constructorFunction || elements.some((element) => element.kind === 'field' && !element.static && element.initialiser === index);
  }

  private applyFunction(index: FunctionIndex): void {
    if (this.around.code.facts.functions[index]?.generator === true) return;
    const { before, stale, open, left } = this.around.summaryOf(index);
    for (const cell of before) this.sees(cell);
    for (const cell of stale) this.stale.add(cell);
    for (const cell of open) this.way.forget(cell);
    this.way.at = afterCall(this.way.at, left);
  }

  private classOf({ superclass, elements, decorators }: ClassForm): void {
    this.visit(superclass);
    for (const decorator of decorators) this.visit(decorator);
    if (decorators.length > 0) this.way.leave();
    for (const element of elements) {
      if (element.kind !== 'block') this.part(element.key);
      const index = element.kind === 'block' ? element.function : element.kind === 'field' && element.static ? element.initialiser : null;
      if (index !== null) this.applyFunction(index);
    }
  }

  /** What was saved before is put back while others are under way. */
  private suspend(): void {
    for (const saved of this.saved.values()) saved.standing = STALE;
    this.way.leave();
  }
}

const OTHER: Held = { kind: 'other' };

/** The last argument may be a function. */
export function givesUnknown(given: readonly Argument[]): boolean {
  const last = given.at(-1);
  return last !== undefined && !['constant', 'template', 'regexp', 'object', 'array', 'function', 'undefined'].includes(last.kind);
}

function isAlways(test: Expression): boolean {
  return test.kind === 'constant' && Boolean(test.value);
}
