import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { ROOT } from '../ground-truth.ts';
import { sourceFiles, textOf } from './source-files.ts';
import { type Node, parse } from './syntax-tree.ts';

/** Adapters keep sessions and remember their users' configurations; what stands below them keeps nothing. */
const ADAPTERS = /^(?:lib\/(?:eslint|cli)\/|rules\/|lib\/index\.ts$)/;

describe('our own code', () => {
  it('does nothing when it is imported', () => {
    const session = createSession(createNodeHost({ root: ROOT }), { ...DEFAULT_OPTIONS, environments: ['node'] });
    const findings = sourceFiles('lib', 'rules').flatMap((file) => {
      const { traits, effects, reasons, ambient } = session.judge(path.posix.join(ROOT, file));
      // What exports nothing is started and not imported.
      return traits?.hasExports === true ? [...effects, ...reasons, ...ambient].map(({ message, trace }) => `${file}:${trace[0]?.line ?? 1} ${message}`) : [];
    });
    expect(findings).toEqual([]);
  });

  it('keeps no state in modules of the engine', () => {
    const engine = sourceFiles('lib').filter((file) => !ADAPTERS.test(file));
    const state = engine.flatMap((file) => {
      const { nodes, lineOf } = parse(file, textOf(file));
      return topLevelOf(nodes).filter(isState).map((node) => `${file}:${lineOf(node)}`);
    });
    expect(state, 'Keep it in the session, the run or the frame.').toEqual([]);
  });
});

describe('state of a module', () => {
  it.each([
    ['let a;', true],
    ['const a = new Map();', true],
    ['export const a = new WeakSet();', true],
    ['const a: string[] = [];', true],
    ['const a: ReadonlyMap<string, string> = new Map();', false],
    ['const a: readonly string[] = [];', false],
    ["const a = ['x'];", false],
  ])('%s: %s', (text, expected) => {
    expect(topLevelOf(parse('a.ts', text).nodes).some(isState)).toBe(expected);
  });
});

/** Declarations of variables at the top level, exported or not. */
function topLevelOf([program]: readonly Node[]): Node[] {
  const body = (program?.['body'] ?? []) as readonly Node[];
  return body.map((statement) => (statement['declaration'] as Node | null | undefined) ?? statement).filter(({ type }) => type === 'VariableDeclaration');
}

interface Declarator {
  readonly id: { readonly typeAnnotation?: { readonly typeAnnotation: TypeNode } | null };
  readonly init: { readonly type: string; readonly callee?: { readonly name?: string }; readonly elements?: readonly unknown[] } | null;
}

interface TypeNode {
  readonly type: string;
  readonly operator?: string;
  readonly typeName?: { readonly name?: string };
}

/** A variable that is assigned, or a collection that is there to be filled. */
function isState(declaration: Node): boolean {
  if (declaration['kind'] !== 'const') return true;
  return (declaration['declarations'] as readonly Declarator[]).some(({ id, init }) => init !== null && isCollection(init) && !isReadonly(id.typeAnnotation?.typeAnnotation));
}

function isCollection({ type, callee, elements }: NonNullable<Declarator['init']>): boolean {
  if (type === 'ArrayExpression') return elements?.length === 0;
  return type === 'NewExpression' && /^(?:Weak)?(?:Map|Set)$/.test(callee?.name ?? '');
}

function isReadonly(type: TypeNode | undefined): boolean {
  return type?.operator === 'readonly' || type?.typeName?.name?.startsWith('Readonly') === true;
}
