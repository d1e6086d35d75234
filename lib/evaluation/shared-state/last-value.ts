import { visitForms, type Expression, type FunctionFacts, type FunctionIndex, type ModuleFacts, type Site, type Statement, type Variable } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';
import { alwaysLeaves } from './always-leaves.ts';

/**
 * Where a function keeps its last result with what it was made of, `if (key === lastKey) return lastValue; …; lastKey = key;
 * lastValue = value`, in variables that no other function uses. It may be made of several things, each of them compared.
 */
export function memosIn(moduleFacts: ModuleFacts, facts: FunctionFacts): ReadonlySet<Site> {
  const finder = new MemoFinder(moduleFacts, facts);
  finder.list(facts.body);
  return finder.found;
}

type Comparison = Extract<Expression, { kind: 'binary' }>;

/** The comparisons that a test is made of; null: it is made of something else. */
function comparisons(test: Expression, joint: '&&' | '||', operators: RegExp): Comparison[] | null {
  if (test.kind === 'binary') return operators.test(test.operator) ? [test] : null;
  if (test.kind !== 'logical' || test.operator !== joint) return null;
  const [left, right] = [comparisons(test.left, joint, operators), comparisons(test.right, joint, operators)];
  return left === null || right === null ? null : [...left, ...right];
}

class MemoFinder {
  readonly found = new Set<Site>();
  private readonly moduleFacts: ModuleFacts;
  private readonly facts: FunctionFacts;
  private readonly index: FunctionIndex;

  constructor(moduleFacts: ModuleFacts, facts: FunctionFacts) {
    this.moduleFacts = moduleFacts;
    this.facts = facts;
    this.index = moduleFacts.functions.indexOf(facts);
  }

  list(statements: readonly Statement[]): void {
    statements.forEach((statement, at) => {
      if (statement.kind === 'block') this.list(statement.body);
      if (statement.kind !== 'if') return;
      const { test, consequent, alternate } = statement;
      this.region(comparisons(test, '||', /^!==?$/u), [consequent]);
      this.region(comparisons(test, '&&', /^===?$/u), [...(alternate === null ? [] : [alternate]), ...(alwaysLeaves(consequent) ? statements.slice(at + 1) : [])]);
    });
  }

  /** `code`: runs where the sides of some comparison differ. */
  private region(compared: readonly Comparison[] | null, code: readonly Statement[]): void {
    if (compared === null) return;
    const assigned: Extract<Expression, { kind: 'assign' }>[] = [];
    visitForms(code, (form) => {
      if (form.kind === 'assign' && form.operator === '=' && form.target.kind === 'variable' && this.isOwn(form.target)) assigned.push(form);
    });
    const isKept = ({ left, right }: Comparison): boolean => {
      const [one, other] = [this.textOf(left), this.textOf(right)];
      return assigned.some(({ target, value }) => {
        const [name, text] = [this.textOf(target as Expression), this.textOf(value)];
        return (name === one && text === other) || (name === other && text === one);
      });
    };
    if (compared.every(isKept)) for (const { target } of assigned) this.found.add(target.site);
  }

  /** A variable of the module's top level that only this function uses. */
  private isOwn(variable: Variable): boolean {
    if (variable.hops === 0 || !this.isAtTop(this.index, variable.hops)) return false;
    if (Object.values(this.moduleFacts.exports).some((exported) => exported.kind === 'local' && exported.slot === variable.slot)) return false;
    return this.moduleFacts.functions.every(({ body, parameters, restParameter }, index) => {
      let isUsed = false;
      if (index !== 0 && index !== this.index) visitForms([body, parameters, restParameter], (form) => { isUsed ||= form.kind === 'variable' && form.slot === variable.slot && this.isAtTop(index, form.hops); });
      return !isUsed;
    });
  }

  private isAtTop(index: FunctionIndex, hops: number): boolean {
    let at = index;
    for (let hop = 0; hop < hops; hop++) at = this.moduleFacts.functions[at]?.parent ?? 0;
    return at === 0;
  }

  private textOf(expression: Expression): string {
    return describeIn(this.moduleFacts, this.facts, expression);
  }
}
