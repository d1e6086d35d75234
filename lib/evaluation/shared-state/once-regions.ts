import { visitForms, type Expression, type FunctionFacts, type FunctionIndex, type ModuleFacts, type Site, type Statement } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';
import { alwaysLeaves } from './always-leaves.ts';
import { notesOfTime } from './when-last.ts';

/**
 * How often code runs that stands behind a test of shared state which it then settles:
 * - `once`: `if (started) return; started = true; …`
 * - `keyed`: once for each key: `if (seen.has(key)) return; seen.add(key); …`
 */
export type Recurrence = 'once' | 'keyed';

/** Whose variables a test settles: those of one activation of a function, or, where all calls see the same, whatever is written. */
export type Scope = FunctionFacts | 'all';

export interface Once {
  readonly kind: Recurrence;
  readonly scope: Scope;
}

/** Places of one function's own code that do not run each time it is called. */
export function onceIn(moduleFacts: ModuleFacts, facts: FunctionFacts): ReadonlyMap<Site, Once> {
  const finder = new OnceFinder(moduleFacts, facts);
  finder.list(facts.body);
  finder.defaults(facts.body);
  return finder.found;
}

const FOR_ALL: Once = { kind: 'once', scope: 'all' };

/** What says more of a place counts. */
function weight(once: Once | undefined): number {
  if (once === undefined) return 0;
  return once.scope !== 'all' ? 1 : once.kind === 'keyed' ? 2 : 3;
}

type Form = Expression | Statement;

/** What a test asks, each as its author wrote it. */
type Asked = ReadonlyMap<string, Once>;
const nothing = (): Asked => new Map();

class OnceFinder {
  readonly found = new Map<Site, Once>();
  private readonly moduleFacts: ModuleFacts;
  private readonly facts: FunctionFacts;

  constructor(moduleFacts: ModuleFacts, facts: FunctionFacts) {
    this.moduleFacts = moduleFacts;
    this.facts = facts;
  }

  list(statements: readonly Statement[]): void {
    statements.forEach((statement, index) => {
      if (statement.kind === 'if') this.guarded(statement, statements.slice(index + 1));
      this.within(statement);
    });
  }

  /** `x ??= …`, `x ||= …`, `x = x || …`, `x || (x = …)`. */
  defaults(body: readonly Statement[]): void {
    visitForms(body, (form) => {
      if (form.kind === 'logical' && form.operator !== '&&' && form.right.kind === 'assign' && this.isSame(form.left, form.right.target as Expression)) this.found.set(form.right.target.site, FOR_ALL);
      if (form.kind !== 'assign') return;
      const { operator, target, value } = form;
      const isDefault = operator === '??' || operator === '||' || (operator === '=' && value.kind === 'logical' && value.operator !== '&&' && this.isSame(value.left, target as Expression));
      if (isDefault && this.isShared(target as Expression)) this.found.set(target.site, FOR_ALL);
    });
  }

  private isSame(left: Expression, right: Expression): boolean {
    return this.text(left) === this.text(right) && this.isShared(right);
  }

  private within(statement: Statement): void {
    switch (statement.kind) {
      case 'block':
        return this.list(statement.body);
      case 'if':
        for (const branch of [statement.consequent, statement.alternate]) if (branch !== null) this.list([branch]);
        return;
      case 'try':
        for (const body of [statement.block, statement.handler?.body ?? [], statement.finalizer ?? []]) this.list(body);
        return;
      case 'loop':
      case 'forIn':
      case 'forOf':
      case 'labelled':
        return this.list([statement.body]);
      default:
        return;
    }
  }

  /** `rest`: what follows the statement. */
  private guarded({ test, consequent, alternate }: Extract<Statement, { kind: 'if' }>, rest: readonly Statement[]): void {
    const tested = [consequent, ...(alternate === null ? [] : [alternate]), ...(alwaysLeaves(consequent) ? rest : [])];
    for (const { target, site } of notesOfTime(this.facts, test, tested, (expression) => this.text(expression))) {
      for (const place of [site, ...('site' in target ? [target.site] : [])]) if (!this.found.has(place)) this.found.set(place, { kind: 'keyed', scope: 'all' });
    }
    this.region(this.asked(test, false), [consequent]);
    const otherwise = [...(alternate === null ? [] : [alternate]), ...(alwaysLeaves(consequent) ? rest : [])];
    if (otherwise.length > 0) this.region(this.asked(test, true), otherwise);
  }

  private region(asked: Asked, code: readonly Statement[]): void {
    if (asked.size === 0) return;
    const settled = settledIn(code, (expression) => this.text(expression));
    const [once] = [...asked].filter(([text]) => settled.has(text)).map(([, each]) => each).sort((left, right) => weight(right) - weight(left));
    if (once === undefined) return;
    visitForms(code, (form) => {
      for (const place of [form, 'target' in form ? form.target : null]) if (place !== null && typeof place === 'object' && 'site' in place && weight(this.found.get(place.site)) < weight(once)) this.found.set(place.site, once);
    });
  }

  /** What is certainly absent where the test is false (`isThere`), or where it is true. */
  private asked(test: Expression, isThere: boolean): Asked {
    switch (test.kind) {
      case 'unary':
        return test.operator === '!' ? this.asked(test.argument, !isThere) : nothing();
      case 'logical':
        // Where `a || b` is false, both are; where `a && b` is true, both are.
        return test.operator === (isThere ? '||' : '&&') ? new Map([...this.asked(test.left, isThere), ...this.asked(test.right, isThere)]) : nothing();
      case 'binary':
        return this.compared(test, isThere);
      default:
        return isThere ? this.subject(test) : nothing();
    }
  }

  private compared({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, isThere: boolean): Asked {
    if (operator === 'in') return isThere ? this.keyed(right) : nothing();
    if (!/^[!=]==?$/u.test(operator) || right.kind === 'bigint') return nothing();
    const isSame = !operator.startsWith('!');
    const isAbsence = right.kind === 'undefined' || (right.kind === 'constant' && (right.value === null || right.value === false || right.value === 0 || right.value === 'undefined'));
    const subject = left.kind === 'unary' && left.operator === 'typeof' ? left.argument : left;
    if (isAbsence) return isSame === isThere ? nothing() : this.subject(subject);
    return right.kind === 'constant' && right.value === true && isSame === isThere ? this.subject(subject) : nothing();
  }

  private subject(expression: Expression): Asked {
    if (expression.kind === 'chain') return this.subject(expression.expression);
    if (expression.kind === 'call' && expression.callee.kind === 'get' && /^(?:has|get|includes)$/u.test(String(expression.callee.key))) return this.keyed(expression.callee.object);
    if (expression.kind === 'get' && typeof expression.key !== 'string') return this.keyed(expression.object);
    return expression.kind === 'variable' || expression.kind === 'get' || expression.kind === 'global' ? this.question(expression, 'once') : nothing();
  }

  private keyed(container: Expression): Asked {
    return this.question(container, 'keyed');
  }

  private question(expression: Expression, kind: Recurrence): Asked {
    const scope = this.isShared(expression) ? 'all' : kind === 'once' ? this.scopeOf(expression) : null;
    return scope === null ? nothing() : new Map([[this.text(expression), { kind, scope }]]);
  }

  /** The function outside of this one whose variable it is: `const memo = (make) => { let made = false; … return () => { if (made) … } }`. */
  private scopeOf(form: Form): FunctionFacts | null {
    return form.kind === 'variable' && form.hops > 0 ? (this.holderOf(form.hops) ?? null) : null;
  }

  private holderOf(hops: number): FunctionFacts | undefined {
    let at: FunctionFacts | undefined = this.facts;
    for (let hop = 0; hop < hops; hop++) at = at === undefined || at.parent === null ? undefined : this.moduleFacts.functions[at.parent];
    return at;
  }

  /** Whether all calls see the same: it begins at the top of the module, in a function that the load calls, or with the host. */
  private isShared(expression: Expression): boolean {
    let root = expression;
    while (root.kind === 'get') root = root.object;
    if (root.kind === 'global' || root.kind === 'imported' || root.kind === 'commonjs') return expression !== root || root.kind === 'global';
    if (root.kind !== 'variable') return false;
    const at = this.holderOf(root.hops);
    return at !== undefined && (at.parent === null || at.style === 'namespace' || isCalledInPlace(this.moduleFacts, at));
  }

  private text(expression: Expression): string {
    return describeIn(this.moduleFacts, this.facts, expression);
  }
}

/** What the code sets, or adds a key to. */
function settledIn(code: readonly Statement[], text: (expression: Expression) => string): ReadonlySet<string> {
  const settled = new Set<string>();
  visitForms(code, (form) => {
    if (form.kind === 'assign' && !isNothing(form.value)) {
      const target = form.target as Expression;
      settled.add(text(target));
      if (target.kind === 'get') settled.add(text(target.object));
    }
    if (form.kind === 'update' && form.operator === '++') settled.add(text(form.target as Expression));
    if (form.kind === 'call' && form.callee.kind === 'get' && /^(?:add|push|set|unshift)$/u.test(String(form.callee.key))) settled.add(text(form.callee.object));
  });
  return settled;
}

function isNothing(value: Expression): boolean {
  return value.kind === 'undefined' || (value.kind === 'constant' && (value.value === null || value.value === false || value.value === 0 || value.value === ''));
}

/** `(() => { … })()` at the top of a module. */
function isCalledInPlace(moduleFacts: ModuleFacts, facts: FunctionFacts): boolean {
  if (facts.parent !== 0) return false;
  let isCalled = false;
  visitForms(moduleFacts.functions[0]?.body, (form) => {
    if (form.kind === 'call' && form.callee.kind === 'function') isCalled ||= moduleFacts.functions[form.callee.function as FunctionIndex] === facts;
  });
  return isCalled;
}
