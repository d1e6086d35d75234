import { parseSync } from 'oxc-parser';

/** A node of the syntax tree, with offsets. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A node with what stands around it. */
export interface Placed {
  readonly node: Node;
  readonly parent: Node | null;
  /** The property of the parent that holds it. */
  readonly key: string;
}

/** All nodes, outer ones first; null where the text is not a program. */
export function nodesOf(name: string, text: string): Placed[] | null {
  const { program, errors } = parseSync(name, text, { sourceType: name.endsWith('.cjs') ? 'commonjs' : 'module', preserveParens: true });
  if (errors.length > 0) return null;
  const found: Placed[] = [];
  const waiting: Placed[] = [{ node: program as unknown as Node, parent: null, key: '' }];
  for (let placed = waiting.pop(); placed !== undefined; placed = waiting.pop()) {
    found.push(placed);
    const { node } = placed;
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) waiting.push({ node: child, parent: node, key });
    }
  }
  return found;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The statements of the module, without directives. */
export function statementsOf(nodes: readonly Placed[]): Node[] {
  return nodes
    .filter(({ parent, key }) => parent?.type === 'Program' && key === 'body')
    .map(({ node }) => node)
    .filter(({ directive }) => directive === undefined || directive === null)
    .sort((left, right) => left.start - right.start);
}

/** Names of variables that a node mentions, and those that it declares somewhere inside. */
export function namesIn(nodes: readonly Placed[], { start, end }: Node): { readonly used: ReadonlySet<string>; readonly declared: ReadonlySet<string> } {
  const used = new Set<string>();
  const declared = new Set<string>();
  for (const { node, parent, key } of nodes) {
    if (node.start < start || node.end > end || node.type !== 'Identifier' || parent === null) continue;
    if (isPropertyName(parent, key)) continue;
    const isDeclaration = (parent.type === 'VariableDeclarator' && key === 'id') || key === 'params' || ((parent.type === 'FunctionExpression' || parent.type === 'FunctionDeclaration' || parent.type === 'ClassExpression') && key === 'id');
    (isDeclaration ? declared : used).add(String(node['name']));
  }
  return { used, declared };
}

export function isPropertyName(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression') return key === 'property' && parent['computed'] !== true;
  return ['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty'].includes(parent.type) && key === 'key' && parent['computed'] !== true;
}
