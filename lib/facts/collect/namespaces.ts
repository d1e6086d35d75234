import type { ExportNamedDeclaration, Program, TSGlobalDeclaration, TSModuleDeclaration } from '../../syntax/index.ts';
import { expectPresent } from '../../base/invariant.ts';
import type { Expression, Reference, Statement } from '../form.ts';
import { type Binding, MemberBinding, SlotBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import { declareBlock, hoistVariables } from './declarations.ts';
import { lowerNamed } from './expressions.ts';
import type { Frame } from './frame.ts';
import { lowerBodyFunction } from './functions.ts';
import { lowerImportEquals } from './imports.ts';
import { isInstantiated, namespacePath } from './instantiation.ts';
import { declareSiblings } from './merging.ts';
import { lowerPattern, patternName } from './patterns.ts';
import { lowerIdentifierTarget } from './references.ts';
import { lowerStatement } from './statements.ts';

/** Each name is a function inside that of the name before. */
const MAX_PATH = 100;

type NamespaceNode = TSModuleDeclaration | TSGlobalDeclaration;

/** `namespace A.B { … }` is `namespace A { export namespace B { … } }`. */
export function lowerNamespace(c: Collection, node: NamespaceNode, out: Statement[]): void {
  if (!isInstantiated(node) || node.body === null) return;
  const path = namespacePath(node);
  const [name = ''] = path;
  if (path.length > MAX_PATH) {
    out.push({ kind: 'unsupported', what: `a namespace with more than ${MAX_PATH} names`, site: c.site(node) });
    return;
  }
  const binding = c.names.lookup(name);
  if (binding === undefined || binding.kind === 'imported') return;
  lowerPart(c, node, node.body.body, path, 0, binding, out);
}

function lowerPart(
  c: Collection, node: NamespaceNode, body: Program['body'], path: readonly string[], level: number, binding: Binding, out: Statement[],
): void {
  const site = c.site(node);
  const name = expectPresent(path[level], 'a name of the namespace');
  const target: Reference = lowerIdentifierTarget(c, { name, start: node.start, end: node.end });
  const lowerBody = (frame: Frame): Statement[] => {
    // Slot 0 is the parameter that holds the object; inside, the namespace's own name means it.
    const slot = frame.addSlot(name);
    c.names.declare(name, new SlotBinding(frame, slot, c.names.nextScope(), false));
    declareSiblings(c, binding, frame, slot);
    if (level + 1 === path.length) return lowerNamespaceBody(c, body);
    const nested = expectPresent(path[level + 1], 'a nested name of the namespace');
    const member = new MemberBinding(frame, slot, nested);
    c.names.declare(nested, member);
    const statements: Statement[] = [];
    lowerPart(c, node, body, path, level + 1, member, statements);
    return statements;
  };
  const parameter = { kind: 'reference', target: { kind: 'variable', hops: 0, slot: 0, site } } as const;
  const index = lowerBodyFunction(c, node, path.slice(0, level + 1).join('.'), 'namespace', c.frame.eager, lowerBody, { list: [parameter], rest: null, length: 1 });
  out.push({ kind: 'expression', expression: { kind: 'namespace', target, function: index, site }, site });
}

function lowerNamespaceBody(c: Collection, body: Program['body']): Statement[] {
  hoistVariables(c, body);
  declareBlock(c, body);
  const out: Statement[] = [];
  for (const statement of body) {
    if (statement.type === 'ExportNamedDeclaration') lowerMemberExport(c, statement, out);
    else lowerStatement(c, statement, out);
  }
  return out;
}

/** What a namespace exports becomes a property of its object. */
function lowerMemberExport(c: Collection, node: ExportNamedDeclaration, out: Statement[]): void {
  const { declaration } = node;
  if (declaration === null) return;
  switch (declaration.type) {
    case 'VariableDeclaration':
      if (declaration.declare === true) return;
      for (const { id, init } of declaration.declarations) {
        if (init === null) continue;
        const site = c.site(declaration);
        const value = lowerNamed(c, init, patternName(id));
        const target = lowerPattern(c, id);
        const expression: Expression =
          target.kind === 'reference' ? { kind: 'assign', target: target.target, operator: '=', value, site } : { kind: 'destructure', target, value, site };
        out.push({ kind: 'expression', expression, site });
      }
      return;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      lowerStatement(c, declaration, out);
      if (declaration.id !== null && declaration.declare !== true) exportMember(c, declaration.id, out);
      return;
    case 'TSImportEqualsDeclaration':
      lowerImportEquals(c, declaration, out, true);
      return;
    default:
      lowerStatement(c, declaration, out);
  }
}

function exportMember(c: Collection, id: { readonly name: string; readonly start: number; readonly end: number }, out: Statement[]): void {
  const site = c.site(id);
  const object: Expression = { kind: 'variable', hops: 0, slot: 0, site };
  const value = lowerIdentifierTarget(c, id);
  const target: Reference = { kind: 'get', object, key: id.name, optional: false, site };
  out.push({ kind: 'expression', expression: { kind: 'assign', target, operator: '=', value, site }, site });
}
