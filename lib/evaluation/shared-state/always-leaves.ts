import type { Statement } from '../../facts/index.ts';

/** Whether what follows a statement never runs after it: it returns or throws on all its ways. */
export function alwaysLeaves(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
    case 'throw':
      return true;
    case 'block':
      return statement.body.some(alwaysLeaves);
    case 'if':
      return statement.alternate !== null && alwaysLeaves(statement.consequent) && alwaysLeaves(statement.alternate);
    default:
      return false;
  }
}
