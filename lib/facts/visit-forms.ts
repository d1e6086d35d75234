import type { Expression, Statement } from './form.ts';

/** Calls `visit` with each object that a form, or a part of one, holds in a field, and each that a list holds. */
export function eachPart(node: object, visit: (part: object) => void): void {
  // Forms are plain data; making a list of the values of each took as long as everything else that is done on the way.
  for (const field in node) {
    const part: unknown = (node as Readonly<Record<string, unknown>>)[field];
    if (typeof part === 'object' && part !== null) visit(part);
  }
}

/**
 * Every form in the code of one function, those of functions in it excepted: every field of a form that holds a form is
 * one.
 */
export function visitForms(node: unknown, visit: (form: Expression | Statement) => void): void {
  if (typeof node === 'object' && node !== null) visitPart(node, visit);
}

function visitPart(node: object, visit: (form: Expression | Statement) => void): void {
  if ('kind' in node) visit(node as Expression | Statement);
  for (const field in node) {
    const part: unknown = (node as Readonly<Record<string, unknown>>)[field];
    if (typeof part === 'object' && part !== null) visitPart(part, visit);
  }
}
