import type { Statement } from '../../facts/index.ts';

/** Whether a loop's body may end the loop before its test does: by `return`, or by a `break` out of it. */
export function leavesEarly(body: Statement): boolean {
  return leaves(body, false);
}

/** `inner`: in a statement that ends by `break` itself. */
function leaves(statement: Statement, inner: boolean): boolean {
  const any = (statements: readonly Statement[], within = inner): boolean => statements.some((each) => leaves(each, within));
  switch (statement.kind) {
    case 'return':
      return true;
    case 'break':
      return !inner || statement.label !== null;
    case 'if':
      return leaves(statement.consequent, inner) || (statement.alternate !== null && leaves(statement.alternate, inner));
    case 'block':
      return any(statement.body);
    case 'labelled':
      return leaves(statement.body, inner);
    case 'loop':
    case 'forIn':
    case 'forOf':
      return leaves(statement.body, true);
    case 'switch':
      return statement.cases.some(({ body }) => any(body, true));
    case 'try':
      return any([...statement.block, ...(statement.handler?.body ?? []), ...(statement.finalizer ?? [])]);
    default:
      return false;
  }
}
