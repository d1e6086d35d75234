import { visitForms, type Assignment, type Expression, type FunctionFacts, type ModuleFacts, type Pattern, type Site, type Statement, type Variable } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';

/**
 * Where a function puts back, however it ends, what it found: `const before = shared.x; …; try { … } finally { shared.x =
 * before; }`. What it wrote before that, others may see while it runs.
 */
export function restorationsIn(moduleFacts: ModuleFacts, facts: FunctionFacts): ReadonlySet<Site> {
  const text = (expression: Expression): string => describeIn(moduleFacts, facts, expression);
  const saved = savedIn(facts.body, text);
  const found = new Set<Site>();
  if (saved.size === 0) return found;
  visitForms(facts.body, (form) => {
    if (form.kind !== 'try' || form.finalizer === null) return;
    for (const assignment of certainAssignments(form.finalizer)) {
      const { target, value } = assignment;
      if (value.kind !== 'variable' || value.hops !== 0 || saved.get(value.slot) !== text(target as Expression) || facts.reassigned.includes(value.slot)) continue;
      found.add(assignment.site);
      if ('site' in target) found.add(target.site);
    }
  });
  return found;
}

/** Assignments that happen whenever the code runs. */
function certainAssignments(code: readonly Statement[]): Assignment[] {
  return code.flatMap((statement) => {
    if (statement.kind === 'block') return certainAssignments(statement.body);
    return statement.kind === 'expression' && statement.expression.kind === 'assign' && statement.expression.operator === '=' ? [statement.expression] : [];
  });
}

/** What each variable of the function was given first, in source terms. */
function savedIn(body: readonly Statement[], text: (expression: Expression) => string): ReadonlyMap<number, string> {
  const saved = new Map<number, string>();
  const keep = (target: Pattern, name: string): void => {
    const variable = variableOf(target);
    if (variable !== null) saved.set(variable.slot, name);
  };
  visitForms(body, (form) => {
    if (form.kind !== 'declare' || form.value === null) return;
    const { target, value } = form;
    keep(target, text(value));
    if (target.kind === 'objectPattern') for (const { key, target: inner } of target.properties) if (typeof key === 'string') keep(inner, text({ kind: 'get', object: value, key, optional: false, site: target.site }));
  });
  return saved;
}

function variableOf(pattern: Pattern): Variable | null {
  return pattern.kind === 'reference' && pattern.target.kind === 'variable' && pattern.target.hops === 0 ? pattern.target : null;
}
