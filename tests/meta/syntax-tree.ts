import { type Comment, parseSync } from 'oxc-parser';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Parsed {
  /** Every node, parents before their children. */
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
  readonly lineOf: (node: { readonly start: number }) => number;
}

export function parse(file: string, text: string): Parsed {
  const { program, comments, errors } = parseSync(file, text, { astType: 'ts' });
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  return { nodes: [...nodesIn(program)], comments, lineOf: ({ start }) => text.slice(0, start).split('\n').length };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) yield* nodesIn(field);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
