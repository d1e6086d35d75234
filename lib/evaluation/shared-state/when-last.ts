import { visitForms, type Expression, type FunctionFacts, type Statement } from '../../facts/index.ts';

type TextOf = (expression: Expression) => string;
type Assign = Extract<Expression, { kind: 'assign' }>;

/** Assignments by which code that a test of the time lets through notes when it ran: `if (now - last < interval) return; last = now`. */
export function* notesOfTime({ body }: FunctionFacts, test: Expression, code: readonly Statement[], text: TextOf): Generator<Assign> {
  const compared = new Set<string>();
  visitForms(test, (form) => {
    if (form.kind !== 'binary' || !/^[<>]=?$/u.test(form.operator)) return;
    for (const side of [form.left, form.right]) visitForms(side, (part) => { if (part.kind === 'variable' || part.kind === 'get') compared.add(text(part)); });
  });
  const found: Assign[] = [];
  if (compared.size > 0) visitForms(code, (form) => { if (form.kind === 'assign' && form.operator === '=' && compared.has(text(form.target as Expression)) && isTime(body, form.value, text)) found.push(form); });
  yield* found;
}

/** `Date.now()`, `performance.now()`, `+new Date()`, sums of them, and variables that hold one. */
function isTime(body: readonly Statement[], value: Expression, text: TextOf): boolean {
  if (value.kind === 'call') return /^(?:Date\.now|performance\.now|process\.uptime)$/u.test(text(value.callee)) || (value.callee.kind === 'get' && value.callee.key === 'getTime');
  if (value.kind === 'unary') return value.operator === '+' && value.argument.kind === 'new' && text(value.argument.callee) === 'Date';
  if (value.kind === 'binary') return value.operator === '+' && (isTime(body, value.left, text) || isTime(body, value.right, text));
  if (value.kind !== 'variable' || value.hops > 0) return false;
  const held: Expression[] = [];
  visitForms(body, (form) => {
    if (form.kind === 'declare' && form.value !== null && form.target.kind === 'reference' && form.target.target.kind === 'variable' && form.target.target.hops === 0 && form.target.target.slot === value.slot) held.push(form.value);
  });
  return held.length > 0 && held.every((each) => each.kind !== 'variable' && isTime(body, each, text));
}
