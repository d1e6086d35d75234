import { parse } from '../../../lib/syntax/index.ts';

/** A place of a module at which statements can be added that certainly run when it is loaded. */
export interface Spot {
  readonly offset: number;
  readonly where: 'at the start' | 'between statements' | 'at the end' | 'in a function that is called at once';
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const AT_ONCE = ['ExpressionStatement', 'UnaryExpression', 'ParenthesizedExpression'];

export function spotsOf(name: string, text: string): { readonly format: 'esm' | 'commonjs'; readonly spots: readonly Spot[] } {
  const parsed = parse(name, text, null);
  if (parsed.kind !== 'parsed') return { format: 'esm', spots: [] };
  const body = parsed.program.body as unknown as readonly Node[];
  // What stands behind a `return`, a `throw` or an endless loop is not sure to run.
  const certain = body.findIndex(({ type }) => !/Declaration$|^ExpressionStatement$/u.test(type));
  const sure = certain < 0 ? body : body.slice(0, certain);
  const statements = sure.filter(({ directive }) => directive === undefined || directive === null);
  const spots: Spot[] = statements.flatMap((statement, index) => [
    ...(index === 0 ? [{ offset: statement.start, where: 'at the start' as const }] : []),
    { offset: statement.end, where: index === body.length - 1 ? ('at the end' as const) : ('between statements' as const) },
    ...insideOf(statement),
  ]);
  return { format: parsed.format, spots };
}

/** `(function () { … })()`: after the opening brace. */
function insideOf(statement: Node): Spot[] {
  let node: Node | null = statement;
  while (node !== null && AT_ONCE.includes(node.type)) node = child(node, 'expression') ?? child(node, 'argument');
  if (node?.type !== 'CallExpression') return [];
  const callee = child(node, 'callee');
  if (callee === null || (callee.type !== 'FunctionExpression' && callee.type !== 'ArrowFunctionExpression') || callee['generator'] === true) return [];
  const body = child(callee, 'body');
  const params = callee['params'];
  if (body === null || (body.type !== 'BlockStatement' && body.type !== 'FunctionBody') || !Array.isArray(params) || params.some((param: Node) => param.type !== 'Identifier')) return [];
  return [{ offset: body.start + 1, where: 'in a function that is called at once' }];
}

function child(node: Node, key: string): Node | null {
  const value = node[key];
  return typeof value === 'object' && value !== null && 'type' in value ? (value as Node) : null;
}
