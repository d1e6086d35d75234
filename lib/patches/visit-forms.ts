import type { Expression } from '../facts/index.ts';

/** Every form in the code of one function, those of functions in it excepted. */
export function visitForms(node: unknown, visit: (form: Expression) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) visitForms(each, visit);
    return;
  }
  if ('kind' in node) visit(node as Expression);
  for (const field of Object.values(node)) visitForms(field, visit);
}
