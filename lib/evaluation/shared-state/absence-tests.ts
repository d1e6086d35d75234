import { eachPart, type Expression, type FunctionFacts, type ModuleFacts, type Statement } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';
import { leavesEarly } from './leaves-early.ts';

/** Deeper chains of local variables are not followed. */
const ALIASES = 4;

/** What the code of one function asks of state before it goes on, each as its author wrote it. */
export interface Tested {
  /** Variables and members that are asked for being there, with the offset of the first such test. */
  readonly subjects: ReadonlyMap<string, number>;
  /** Containers that are asked for a key, likewise. */
  readonly looked: ReadonlyMap<string, number>;
  /** Containers whose size is looked at, likewise. */
  readonly measured: ReadonlyMap<string, number>;
  /** Expressions that a loop goes through until they give nothing more: `while ((match = pattern.exec(text)))`. */
  readonly exhausted: ReadonlySet<string>;
  /**
   * Patterns with which a text is matched or replaced as a whole, which sets them back, with the offset of the last such
   * call; of those that are told where to begin, none.
   */
  readonly rewound: ReadonlyMap<string, number>;
  /** Containers of which something is taken out, likewise. */
  readonly taken: ReadonlyMap<string, number>;
}

/**
 * Shapes matched: `!x`, `x`, `x == null` and the like as a test, `x ??= …`, `m.has(k)`, `m.get(k)`, `k in m`, `m[k]`, also
 * through a local variable that holds one of them.
 */
export function testedIn(moduleFacts: ModuleFacts, facts: FunctionFacts): Tested {
  const finder = new TestFinder(moduleFacts, facts);
  finder.visit(facts.body);
  finder.visit(facts.parameters);
  return finder;
}

type Form = Expression | Statement;

class TestFinder implements Tested {
  readonly subjects = new Map<string, number>();
  readonly looked = new Map<string, number>();
  readonly measured = new Map<string, number>();
  readonly exhausted = new Set<string>();
  readonly rewound = new Map<string, number>();
  readonly taken = new Map<string, number>();
  private readonly text: (expression: Expression) => string;
  private readonly moduleFacts: ModuleFacts;
  private readonly held = new Map<number, Expression[]>();
  /** What is tested is meant to be there: that is not asking whether it is absent. */
  private isWanted = false;

  constructor(moduleFacts: ModuleFacts, facts: FunctionFacts) {
    this.moduleFacts = moduleFacts;
    this.text = (expression) => describeIn(moduleFacts, facts, expression);
    this.gather(facts.body);
  }

  /** Forms are plain data: every field that holds a form is one. */
  visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each);
      return;
    }
    this.form(node as Form);
    eachPart(node, (part) => this.visit(part));
  }

  private form(form: Form): void {
    switch (form.kind) {
      case 'if':
      case 'conditional':
        this.test(form.test);
        return;
      case 'logical':
        // `given ?? 0` is a default and guards nothing; `x && x()` does something where there is one.
        if (doesSomething(form.right)) this.whether(form.operator === '&&', () => this.test(form.left));
        return;
      case 'assign':
        // `x &&= y` writes where there is something.
        if (form.target.kind === 'get' && form.target.key === 'lastIndex') this.rewound.set(this.text(form.target.object), Infinity);
        if (form.operator === '??' || form.operator === '||' || this.isDefault(form)) this.subject(form.target as Expression, 0);
        return;
      case 'call':
        this.rewinds(form);
        this.takes(form);
        return;
      case 'loop':
        if (form.test !== null) {
          // A loop goes on with what is there.
          const { test } = form;
          this.whether(true, () => this.test(test));
          if (!leavesEarly(form.body)) this.exhaustedBy(form.test);
        }
        return;
    }
  }

  private whether(isWanted: boolean, action: () => void): void {
    const outer = this.isWanted;
    this.isWanted = isWanted;
    action();
    this.isWanted = outer;
  }

  /** `x = x || y`. */
  private isDefault({ target, value }: Extract<Expression, { kind: 'assign' }>): boolean {
    return value.kind === 'logical' && (target.kind === 'get' || target.kind === 'variable' || target.kind === 'global') && this.text(value.left) === this.text(target);
  }

  private test(expression: Expression): void {
    switch (expression.kind) {
      case 'unary':
        if (/^(?:!|~|typeof)$/u.test(expression.operator)) this.whether(false, () => this.test(expression.argument));
        return;
      case 'logical':
        this.test(expression.left);
        this.test(expression.right);
        return;
      case 'binary':
        this.whether(false, () => this.comparison(expression));
        return;
      default:
        this.subject(expression, 0);
    }
  }

  private comparison({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): void {
    if (operator === 'in') this.note(this.looked, right);
    else if (isSettledConstant(right) || isTypeTest(left, right)) this.test(left);
    else if (isSettledConstant(left)) this.test(right);
    for (const side of [left, right]) if (side.kind === 'get' && (side.key === 'size' || side.key === 'length')) this.note(this.measured, side.object);
  }

  private subject(expression: Expression, depth: number): void {
    if (expression.kind === 'chain') {
      this.subject(expression.expression, depth);
      return;
    }
    if (expression.kind === 'assign') this.subject(expression.value, depth);
    if (expression.kind === 'call') this.asked(expression);
    if (expression.kind === 'get' && typeof expression.key !== 'string') this.note(this.looked, expression.object);
    if ((expression.kind === 'get' || expression.kind === 'variable' || expression.kind === 'global') && !this.isWanted) this.note(this.subjects, expression);
    if (expression.kind === 'await' || expression.kind === 'unary') this.subject(expression.argument, depth);
    if (expression.kind !== 'variable' || expression.hops !== 0 || depth > ALIASES) return;
    for (const value of this.held.get(expression.slot) ?? []) this.subject(value, depth + 1);
  }

  /** `m.has(k)`, `Object.hasOwn(m, k)`, `hasOwnProperty.call(m, k)`. */
  private asked({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>): void {
    if (callee.kind !== 'get') return;
    this.note(this.looked, callee.object);
    const [first] = given;
    if (/^(?:hasOwn|call)$/u.test(String(callee.key)) && first !== undefined && first.kind !== 'spread') this.note(this.looked, first);
  }

  private rewinds({ callee, arguments: [pattern] }: Extract<Expression, { kind: 'call' }>): void {
    if (callee.kind !== 'get' || !/^(?:match|replace|replaceAll)$/u.test(String(callee.key)) || pattern === undefined || pattern.kind === 'spread') return;
    const text = this.text(pattern);
    this.rewound.set(text, Math.max(this.rewound.get(text) ?? 0, this.moduleFacts.sites[2 * callee.site] ?? 0));
  }

  private takes({ callee }: Extract<Expression, { kind: 'call' }>): void {
    if (callee.kind !== 'get' || !/^(?:delete|pop|shift)$/u.test(String(callee.key))) return;
    const text = this.text(callee.object);
    this.taken.set(text, Math.max(this.taken.get(text) ?? 0, this.moduleFacts.sites[2 * callee.site] ?? 0));
  }

  /** `(table ??= {})[key]` and `(table || (table = {}))[key]` look at `table`. */
  private note(found: Map<string, number>, expression: Expression): void {
    if (expression.kind === 'logical') this.note(found, expression.left);
    if (expression.kind === 'assign') this.note(found, expression.target as Expression);
    const text = this.text(expression);
    const offset = 'site' in expression ? (this.moduleFacts.sites[2 * expression.site] ?? 0) : 0;
    found.set(text, Math.min(found.get(text) ?? offset, offset));
  }

  private exhaustedBy(test: Expression): void {
    const value = test.kind === 'binary' ? test.left : test;
    const call = value.kind === 'assign' ? value.value : value;
    const calls = call.kind === 'variable' && call.hops === 0 ? (this.held.get(call.slot) ?? []) : [call];
    for (const each of calls) if (each.kind === 'call' && each.callee.kind === 'get') this.exhausted.add(this.text(each.callee.object));
  }

  private gather(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.gather(each);
      return;
    }
    const form = node as Form;
    if (form.kind === 'declare' && form.value !== null && form.target.kind === 'reference') this.hold(form.target.target as Expression, form.value);
    if (form.kind === 'assign') this.hold(form.target as Expression, form.value);
    eachPart(node, (part) => this.gather(part));
  }

  private hold(target: Expression, value: Expression): void {
    if (target.kind !== 'variable' || target.hops !== 0) return;
    this.held.set(target.slot, [...(this.held.get(target.slot) ?? []), value]);
  }
}

function isSettledConstant(expression: Expression): boolean {
  return expression.kind === 'undefined' || (expression.kind === 'constant' && (expression.value === null || typeof expression.value === 'boolean' || expression.value === 'undefined' || expression.value === 0 || expression.value === -1 || expression.value === ''));
}

/** `typeof table[key] === 'function'`. */
function isTypeTest(left: Expression, right: Expression): boolean {
  return left.kind === 'unary' && left.operator === 'typeof' && right.kind === 'constant';
}

function doesSomething(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some(doesSomething);
  return /^(?:assign|await|call|new|update)$/u.test((node as Form).kind) || Object.values(node).some(doesSomething);
}
