import type { ParsedModule } from '../../syntax/index.ts';
import { positionOf, type MisplacedAnnotation } from '../module-facts.ts';
import type { Annotation, Annotations } from './annotations.ts';

/** Any node of the tree: what lies in it is found by its fields. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Where an annotation stands. */
interface Surroundings {
  readonly annotation: Annotation;
  /** The nodes in which it lies, outermost first. */
  readonly around: readonly Node[];
  /** The nodes that begin with the first one after it, outermost first. */
  readonly following: readonly Node[];
}

/**
 * Annotations that stand where none of Rollup, Rolldown, esbuild, webpack and terser reads them, with what each was
 * most likely meant for.
 */
export function misplacedAnnotations({ program, text }: ParsedModule, annotations: Annotations, lineStarts: readonly number[]): MisplacedAnnotation[] {
  return annotations.unread().flatMap((annotation) => {
    const surroundings = surroundingsOf(program as unknown as Node, annotation);
    if (isRead(surroundings, text)) return [];
    const { claim, start, end } = annotation;
    const positionAt = (offset: number) => positionOf({ lineStarts }, offset);
    const { line, column } = positionAt(start);
    const { line: endLine, column: endColumn } = positionAt(end);
    const value = meantBy(surroundings, text);
    const meant = value === null ? null : { start: value.start, end: value.end, line: positionAt(value.start).line, endLine: positionAt(value.end).line };
    return [{ claim, start, end, line, column, endLine, endColumn, meant, eager: !surroundings.around.some(isFunction) }];
  });
}

/** What is read although its claim settles nothing here: only some tools do so, or types stand between. */
function isRead({ annotation, following }: Surroundings, text: string): boolean {
  const [first] = following;
  if (first === undefined) return false;
  // `/*#__PURE__*/ a().b`: some drop the call with the property.
  const link = following.find(({ type }) => !CHAIN.has(type));
  if (annotation.claim === 'pure' && first.start === annotation.at && link !== undefined && isCall(link)) return true;
  const stripped = withoutTypes(first);
  // `/*#__PURE__*/ (a() as B)`
  if (annotation.claim === 'pure') return isCall(stripped) && text.charAt(annotation.at) === '(' && /^[\s(]*$/u.test(text.slice(annotation.at, stripped.start));
  const declared = first.type === 'ExportNamedDeclaration' && isNode(first['declaration']) ? first['declaration'] : first;
  return isFunction(withoutTypes(declared)) || declaresFunction(declared);
}

/** `const a = 1, f = () => {}`: for some tools the claim holds for every function. */
function declaresFunction(node: Node): boolean {
  return node.type === 'VariableDeclaration' && node['kind'] === 'const' && childrenOf(node).some(({ init }) => isNode(init) && isFunction(withoutTypes(init)));
}

/** What the author most likely meant; null where nothing there could carry the claim. */
function meantBy({ annotation, around, following }: Surroundings, text: string): Node | null {
  const [first] = following;
  const value = first !== undefined && first.start === annotation.at ? valueOf(first) : valueAround(annotation, around, text);
  if (value === null || value.start === annotation.at) return null;
  const carries = annotation.claim === 'pure' ? isCall(value) : isFunction(value);
  return carries ? value : null;
}

/** The value of the declaration, or the chain of calls, in the middle of which the annotation stands. */
function valueAround({ start }: Annotation, around: readonly Node[], text: string): Node | null {
  let index = around.length - 1;
  let link = around[index];
  if (link === undefined) return null;
  if (link.type === 'VariableDeclarator' || link.type === 'AssignmentExpression') return valueOf(link);
  // `async /*#__NO_SIDE_EFFECTS__*/ function f() {}`
  if (isFunction(link)) return childrenOf(link).every((child) => child.start > start) ? link : null;
  const left = link['callee'] ?? link['object'];
  if (!isNode(left) || left.end > start || text.slice(left.end, start).includes('(')) return null;
  for (let outer = around[--index]; outer !== undefined && (outer['object'] === link || outer['callee'] === link); outer = around[--index]) link = outer;
  return link;
}

/** What a statement or an operator is about: the right side, the initial value, the operand. */
function valueOf(node: Node): Node | null {
  if (node.type === 'VariableDeclaration') {
    const [only, ...others] = childrenOf(node);
    return only === undefined || others.length > 0 ? null : valueOf(only);
  }
  const field = node['method'] === true ? undefined : VALUE_FIELDS[node.type];
  if (field === undefined) return node;
  return isNode(node[field]) ? valueOf(node[field]) : null;
}

const VALUE_FIELDS: Readonly<Record<string, string>> = {
  ExportNamedDeclaration: 'declaration',
  ExportDefaultDeclaration: 'declaration',
  VariableDeclarator: 'init',
  ExpressionStatement: 'expression',
  AssignmentExpression: 'right',
  AwaitExpression: 'argument',
  UnaryExpression: 'argument',
  ReturnStatement: 'argument',
  Property: 'value',
  PropertyDefinition: 'value',
  ChainExpression: 'expression',
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
};

/** What may begin with a call that is read. */
const CHAIN: ReadonlySet<string> = new Set([
  'ExpressionStatement', 'ChainExpression', 'MemberExpression', 'TSNonNullExpression', 'BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'SequenceExpression',
]);

function withoutTypes(node: Node): Node {
  const inner = node.type.startsWith('TS') || node.type === 'ChainExpression' || node.type === 'ExpressionStatement' ? node['expression'] : undefined;
  return isNode(inner) ? withoutTypes(inner) : node;
}

function isCall({ type }: Node): boolean {
  return type === 'CallExpression' || type === 'NewExpression';
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration' || type === 'FunctionExpression';
}

function surroundingsOf(root: Node, annotation: Annotation): Surroundings {
  const around = [root];
  let children = childrenOf(root);
  const enclosing = (): Node | undefined => children.find(({ start, end }) => start <= annotation.start && annotation.end <= end);
  for (let node = enclosing(); node !== undefined; node = enclosing()) {
    around.push(node);
    children = childrenOf(node);
  }
  const following: Node[] = [];
  let first = children.find(({ start }) => start >= annotation.end);
  while (first !== undefined) {
    const { start } = first;
    following.push(first);
    first = childrenOf(first).find((child) => child.start === start);
  }
  return { annotation, around, following };
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode).sort((left, right) => left.start - right.start || right.end - left.end);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value && typeof value.start === 'number';
}
