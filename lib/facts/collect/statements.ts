import type { BlockStatement, IfStatement, Program, Statement as StatementNode, SwitchStatement, TryStatement, VariableDeclaration } from '../../syntax/index.ts';
import type { Expression, Statement } from '../form.ts';
import type { SlotBinding } from './binding.ts';
import { lowerClass } from './classes.ts';
import type { Collection } from './collection.ts';
import { declareBlock, declarePattern } from './declarations.ts';
import { isLowered, lowerEnum } from './enums.ts';
import { lowerDefaultExport, lowerExportAssignment, lowerNamedExport } from './exports.ts';
import { lowerExpression, lowerNamed } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { lowerImportEquals } from './imports.ts';
import { noteEmptyAssignment } from './lazily-made.ts';
import { lowerForEach, lowerLoop } from './loops.ts';
import { lowerNamespace } from './namespaces.ts';
import { lowerPattern, patternName } from './patterns.ts';
import { variableOf } from './references.ts';

type BodyNode = Program['body'][number];

/** Lowers statements whose names are declared already. */
export function lowerStatements(c: Collection, nodes: readonly BodyNode[]): Statement[] {
  const out: Statement[] = [];
  for (const node of nodes) lowerStatement(c, node, out);
  return out;
}

/** Lowers statements that are a scope of their own. */
function lowerBlock(c: Collection, nodes: readonly BodyNode[]): Statement[] {
  const mark = c.names.enter();
  const outer = c.scope;
  c.scope = c.names.nextScope();
  declareBlock(c, nodes);
  const lowered = lowerStatements(c, nodes);
  c.scope = outer;
  c.names.leave(mark);
  return lowered;
}

/** Lowers the body of an `if`, a loop or a label. */
export function lowerBody(c: Collection, node: StatementNode): Statement {
  if (node.type === 'BlockStatement') return { kind: 'block', body: lowerBlock(c, node.body) };
  // `if (a) function f() {}` is a block of its own.
  if (node.type === 'FunctionDeclaration') return { kind: 'block', body: lowerBlock(c, [node]) };
  const out: Statement[] = [];
  lowerStatement(c, node, out);
  const only = out[0];
  return out.length === 1 && only !== undefined ? only : { kind: 'block', body: out };
}

export function lowerStatement(c: Collection, node: BodyNode, out: Statement[]): void {
  switch (node.type) {
    case 'ExpressionStatement':
      if (typeof node.directive !== 'string') out.push({ kind: 'expression', expression: lowerExpression(c, node.expression), site: c.site(node) });
      return;
    case 'VariableDeclaration':
      if (node.declare !== true) lowerVariables(c, node, out);
      return;
    case 'ReturnStatement':
      out.push({ kind: 'return', value: node.argument === null ? null : lowerExpression(c, node.argument), site: c.site(node) });
      return;
    case 'IfStatement':
      out.push(lowerIf(c, node));
      return;
    case 'BlockStatement':
      out.push({ kind: 'block', body: lowerBlock(c, node.body) });
      return;
    case 'FunctionDeclaration':
      lowerFunctionDeclaration(c, node, out);
      return;
    case 'ThrowStatement':
      out.push({ kind: 'throw', value: lowerExpression(c, node.argument), site: c.site(node) });
      return;
    case 'BreakStatement':
      out.push({ kind: 'break', label: node.label === null ? null : node.label.name });
      return;
    case 'ContinueStatement':
      out.push({ kind: 'continue', label: node.label === null ? null : node.label.name });
      return;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      out.push(lowerLoop(c, node));
      return;
    case 'ForInStatement':
    case 'ForOfStatement':
      out.push(lowerForEach(c, node));
      return;
    case 'SwitchStatement':
      out.push(lowerSwitch(c, node));
      return;
    case 'TryStatement':
      out.push(lowerTry(c, node));
      return;
    case 'ClassDeclaration':
      if (node.declare !== true && node.id !== null) {
        const { name } = node.id;
        const value = lowerClass(c, node, name);
        declareSlot(c, name, value, node, out);
      }
      return;
    case 'LabeledStatement':
      out.push({ kind: 'labelled', label: node.label.name, body: lowerBody(c, node.body) });
      return;
    case 'ExportNamedDeclaration':
      lowerNamedExport(c, node, out);
      return;
    case 'ExportDefaultDeclaration':
      lowerDefaultExport(c, node, out);
      return;
    case 'WithStatement':
      out.push({ kind: 'unsupported', what: 'a with statement', site: c.site(node) });
      return;
    case 'TSEnumDeclaration':
      if (isLowered(c, node)) lowerEnum(c, node, out);
      return;
    case 'TSModuleDeclaration':
      lowerNamespace(c, node, out);
      return;
    case 'TSImportEqualsDeclaration':
      lowerImportEquals(c, node, out, false);
      return;
    case 'TSExportAssignment':
      lowerExportAssignment(c, node, out);
      return;
    case 'TSNamespaceExportDeclaration':
      c.hasExports = true;
      return;
    default:
    // Empty statements, `debugger`, imports (declared at the start) and types.
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Initialises a declared name. */
export function declareSlot(c: Collection, name: string, value: Expression, node: Span, out: Statement[]): void {
  const binding = c.names.lookup(name);
  if (binding?.kind !== 'slot') return;
  const site = c.site(node);
  out.push({ kind: 'declare', target: { kind: 'reference', target: slotReference(c, binding, site) }, value, site });
}

/** A reference that is no use of the name. */
function slotReference(c: Collection, binding: SlotBinding, site: number): ReturnType<typeof variableOf> {
  const { used } = binding;
  const reference = variableOf(c, binding, site);
  binding.used = used;
  return reference;
}

function lowerVariables(c: Collection, node: VariableDeclaration, out: Statement[]): void {
  const { kind } = node;
  for (const declarator of node.declarations) {
    const { id, init } = declarator;
    if (init === null) {
      if (kind === 'var') continue;
      out.push({ kind: 'declare', target: lowerPattern(c, id), value: null, site: c.site(declarator) });
      if (id.type === 'Identifier') noteEmptyAssignment(c, id.name, null);
      continue;
    }
    // The claim before `const f = …` is about the first function.
    if (kind === 'const' && declarator === node.declarations[0]) c.annotations.passOn(node.start, init.start);
    const value = lowerNamed(c, init, patternName(id));
    const target = lowerPattern(c, id);
    if (id.type === 'Identifier') noteEmptyAssignment(c, id.name, init);
    const site = c.site(declarator);
    if (kind === 'using' || kind === 'await using') {
      if (kind === 'await using' && c.frame.parent === null) c.suspends = true;
      out.push({ kind: 'using', target, value, await: kind === 'await using', site });
    } else {
      out.push({ kind: 'declare', target, value, site });
    }
  }
}

export function lowerFunctionDeclaration(c: Collection, node: Extract<BodyNode, { type: 'FunctionDeclaration' | 'TSDeclareFunction' | 'FunctionExpression' | 'TSEmptyBodyFunctionExpression' }>, out: Statement[]): void {
  if (node.id === null || node.body === null) return;
  const { name } = node.id;
  const binding = c.names.lookup(name);
  const index = lowerFunction(c, node, name, 'function');
  if (binding?.kind !== 'slot') return;
  c.frame.hoisted.push({ slot: binding.slot, function: index });
  if (binding.outer === null) return;
  const site = c.site(node.id);
  const target = variableOf(c, binding.outer, site);
  out.push({ kind: 'expression', expression: { kind: 'assign', target, operator: '=', value: variableOf(c, binding, site), site }, site });
}

/** A chain of `else if` is followed without recursion. */
function lowerIf(c: Collection, node: IfStatement): Statement {
  const decided: { test: Expression; consequent: Statement }[] = [];
  let alternate: StatementNode | null = node;
  while (alternate?.type === 'IfStatement') {
    decided.push({ test: lowerExpression(c, alternate.test), consequent: lowerBody(c, alternate.consequent) });
    alternate = alternate.alternate;
  }
  let result = alternate === null ? null : lowerBody(c, alternate);
  for (let index = decided.length - 1; index > 0; index -= 1) {
    const { test, consequent } = decided[index] as (typeof decided)[number];
    result = { kind: 'if', test, consequent, alternate: result };
  }
  const { test, consequent } = decided[0] as (typeof decided)[number];
  return { kind: 'if', test, consequent, alternate: result };
}

function lowerSwitch(c: Collection, node: SwitchStatement): Statement {
  const discriminant = lowerExpression(c, node.discriminant);
  const mark = c.names.enter();
  const outer = c.scope;
  c.scope = c.names.nextScope();
  for (const clause of node.cases) declareBlock(c, clause.consequent);
  const cases = node.cases.map((clause) => ({
    test: clause.test === null ? null : lowerExpression(c, clause.test),
    body: lowerStatements(c, clause.consequent),
  }));
  c.scope = outer;
  c.names.leave(mark);
  return { kind: 'switch', discriminant, cases, site: c.site(node) };
}

function lowerTry(c: Collection, node: TryStatement): Statement {
  const block = lowerBlock(c, node.block.body);
  const { handler } = node;
  const lowered = handler === null ? null : lowerHandler(c, handler.param, handler.body);
  const finalizer = node.finalizer === null ? null : lowerBlock(c, node.finalizer.body);
  return { kind: 'try', block, handler: lowered, finalizer };
}

type Handler = NonNullable<Extract<Statement, { kind: 'try' }>['handler']>;

function lowerHandler(c: Collection, parameter: Parameters<typeof declarePattern>[1] | null, body: BlockStatement): Handler {
  const mark = c.names.enter();
  const outer = c.scope;
  c.scope = c.names.nextScope();
  if (parameter !== null) declarePattern(c, parameter, 'lexical');
  const lowered = { parameter: parameter === null ? null : lowerPattern(c, parameter), body: lowerBlock(c, body.body) };
  c.scope = outer;
  c.names.leave(mark);
  return lowered;
}
