import type { Expression, Statement } from './form.ts';

/**
 * Every form in the code of one function, those of functions in it excepted: every field of a form that holds a form is
 * one.
 */
export function visitForms(node: unknown, visit: (form: Expression | Statement) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) visitForms(each, visit);
    return;
  }
  if ('kind' in node) visit(node as Expression | Statement);
  for (const field of Object.values(node)) visitForms(field, visit);
}
