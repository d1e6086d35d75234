import { parseSync } from 'oxc-parser';
import type { Program } from '../programs/program.ts';

/** Whether a smaller program still shows what is wrong. */
export type StillFails = (program: Program) => Promise<boolean>;

const MOST_TRIALS = 2_000;

/** A smaller program that still fails, found by leaving out parts of the syntax tree until none can go. */
export async function reduceProgram(program: Program, stillFails: StillFails): Promise<Program> {
  let current = program;
  let trials = 0;
  for (let shrunk = true; shrunk && trials < MOST_TRIALS; ) {
    shrunk = false;
    for (let place = current.modules.length - 1; place >= 0; place--) {
      let candidates = smallerPrograms(current, place);
      for (let at = 0; at < candidates.length && trials < MOST_TRIALS; ) {
        const candidate = candidates[at] as Program;
        trials++;
        if (await stillFails(candidate)) {
          shrunk = true;
          current = candidate;
          candidates = smallerPrograms(current, place);
        } else {
          at++;
        }
      }
    }
  }
  return current;
}

/** What is left when one module, or something in it, is left out; the smallest first. */
function smallerPrograms({ modules }: Program, place: number): Program[] {
  const module = modules[place];
  if (module === undefined) return [];
  const without = modules.length > 1 ? [{ modules: modules.filter((other) => other !== module) }] : [];
  const edited = editsOf(module.name, module.text).map(({ start, end, text: written }) => {
    const text = module.text.slice(0, start) + written + module.text.slice(end);
    return { modules: modules.map((other) => (other === module ? { ...module, text } : other)) };
  });
  return [...without, ...edited];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Smaller texts, those that leave out most first. */
function editsOf(name: string, text: string): Edit[] {
  const { program, errors } = parseSync(name, text, { sourceType: name.endsWith('.cjs') ? 'script' : 'module' });
  if (errors.length > 0) return [];
  const edits: Edit[] = [];
  visit(program as unknown as Node, (node) => edits.push(...editsOfNode(node, text)));
  return edits.filter(({ start, end, text: written }) => written.length < end - start).sort((left, right) => right.end - right.start - right.text.length - (left.end - left.start - left.text.length));
}

function visit(node: Node, action: (node: Node) => void): void {
  action(node);
  for (const child of childrenOf(node)) visit(child, action);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

const LISTS = ['body', 'consequent', 'elements', 'properties', 'arguments', 'params', 'cases', 'declarations', 'specifiers', 'expressions', 'decorators'];
const INSTEAD = ['0', '{}', '[]', '() => {}'];

function editsOfNode(node: Node, text: string): Edit[] {
  const edits: Edit[] = [];
  for (const list of LISTS) {
    const items = node[list];
    if (Array.isArray(items)) items.filter(isNode).forEach((item) => edits.push(removal(item, text)));
  }
  const { start, end } = node;
  if (isExpression(node)) {
    for (const inner of [...childrenOf(node), ...childrenOf(node).flatMap(childrenOf)]) if (isExpression(inner)) edits.push({ start, end, text: `(${text.slice(inner.start, inner.end)})` });
    for (const other of INSTEAD) edits.push({ start, end, text: other === '{}' || other === '() => {}' ? `(${other})` : other });
    if (node.type === 'ParenthesizedExpression') for (const inner of childrenOf(node)) edits.push({ start, end, text: text.slice(inner.start, inner.end) });
  }
  if (/Statement$|Declaration$|^(?:CatchClause|StaticBlock)$/u.test(node.type)) {
    for (const inner of childrenOf(node)) {
      if (inner.type === 'BlockStatement') edits.push({ start, end, text: text.slice(inner.start, inner.end) }, { start, end, text: text.slice(inner.start + 1, inner.end - 1) });
      else if (isExpression(inner)) edits.push({ start, end, text: `${text.slice(inner.start, inner.end)};` });
      else if (/Statement$/u.test(inner.type)) edits.push({ start, end, text: text.slice(inner.start, inner.end) });
    }
  }
  if (node.type === 'IfStatement' && isNode(node['alternate'])) edits.push({ start: (node['consequent'] as Node).end, end, text: '' });
  if (node.type === 'TryStatement' && isNode(node['finalizer']) && isNode(node['handler'])) edits.push({ start: node['handler'].end, end, text: '' }, { start: node['handler'].start, end: node['handler'].end, text: '' });
  if (node.type === 'VariableDeclarator' && isNode(node['init'])) edits.push({ start: (node['id'] as Node).end, end, text: '' });
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
    const superclass = node['superClass'];
    if (isNode(superclass)) edits.push({ start: text.lastIndexOf('extends', superclass.start), end: superclass.end, text: '' });
  }
  return edits;
}

/** With the comma that follows or precedes it. */
function removal({ start, end }: Node, text: string): Edit {
  const after = /^\s*,\s*/u.exec(text.slice(end));
  if (after !== null) return { start, end: end + after[0].length, text: '' };
  const before = /,\s*$/u.exec(text.slice(0, start));
  return { start: before === null ? start : before.index, end, text: '' };
}

function isExpression({ type }: Node): boolean {
  return /Expression$|^(?:Identifier|Literal|TemplateLiteral)$/u.test(type);
}
