import type { DoWhileStatement, ForInStatement, ForOfStatement, ForStatement, WhileStatement } from '../../syntax/index.ts';
import type { Expression, Pattern, Rounds, Statement } from '../form.ts';
import type { Collection } from './collection.ts';
import { declarePattern } from './declarations.ts';
import { lowerExpression } from './expressions.ts';
import { lowerPattern } from './patterns.ts';
import { lowerBody, lowerStatement } from './statements.ts';

export function lowerLoop(c: Collection, node: ForStatement | WhileStatement | DoWhileStatement): Statement {
  const site = c.site(node);
  if (node.type === 'ForStatement') return lowerFor(c, node, site);
  const rounds = beginRounds(c);
  const test = lowerExpression(c, node.test);
  const body = lowerBody(c, node.body);
  return { kind: 'loop', initial: [], test, update: null, body, testFirst: node.type === 'WhileStatement', rounds: rounds(), site };
}

/** From here to the call of the result, what is declared belongs to a round. */
function beginRounds(c: Collection): () => Rounds | null {
  const { frame } = c;
  const { multiplied, hoisted } = frame;
  const before = { captured: multiplied.length, functions: hoisted.length };
  frame.loops += 1;
  return () => {
    frame.loops -= 1;
    const captured = multiplied.slice(before.captured);
    return captured.length === 0 ? null : { captured, declared: hoisted.slice(before.functions).map(({ slot }) => slot) };
  };
}

function lowerFor(c: Collection, node: ForStatement, site: number): Statement {
  const mark = c.names.enter();
  const outer = c.scope;
  c.scope = c.names.nextScope();
  // Each round has its own copy of what the head declares.
  const rounds = beginRounds(c);
  const initial: Statement[] = [];
  const { init } = node;
  if (init?.type === 'VariableDeclaration') {
    if (init.kind !== 'var') for (const { id } of init.declarations) declarePattern(c, id, init.kind === 'let' ? 'lexical' : 'constant');
    lowerStatement(c, init, initial);
  } else if (init !== null) {
    initial.push({ kind: 'expression', expression: lowerExpression(c, init), site: c.site(init) });
  }
  const test = node.test === null ? null : lowerExpression(c, node.test);
  const update = node.update === null ? null : lowerExpression(c, node.update);
  const body = lowerBody(c, node.body);
  c.scope = outer;
  c.names.leave(mark);
  const loop: Statement = { kind: 'loop', initial, test, update, body, testFirst: true, rounds: rounds(), site };
  const uses = init?.type === 'VariableDeclaration' && (init.kind === 'using' || init.kind === 'await using');
  // Disposal follows the last round.
  return uses ? { kind: 'block', body: [...initial, { ...loop, initial: [] }] } : loop;
}

export function lowerForEach(c: Collection, node: ForInStatement | ForOfStatement): Statement {
  const site = c.site(node);
  const source = lowerExpression(c, node.right);
  const mark = c.names.enter();
  const outer = c.scope;
  c.scope = c.names.nextScope();
  const begun = beginRounds(c);
  const prologue: Statement[] = [];
  const target = lowerHead(c, node, prologue);
  const body = lowerBody(c, node.body);
  const rounds = begun();
  c.scope = outer;
  c.names.leave(mark);
  const whole: Statement = prologue.length === 0 ? body : { kind: 'block', body: [...prologue, body] };
  const declares = node.left.type === 'VariableDeclaration';
  return node.type === 'ForInStatement' ? { kind: 'forIn', target, declares, object: source, body: whole, rounds, site } : forOf(c, node, target, source, whole, rounds, site);
}

function forOf(c: Collection, node: ForOfStatement, target: Pattern, iterable: Expression, body: Statement, rounds: Rounds | null, site: number): Statement {
  if (node.await && c.frame.parent === null) c.suspends = true;
  return { kind: 'forOf', target, declares: node.left.type === 'VariableDeclaration', iterable, body, await: node.await, rounds, site };
}

/** What each round binds; `for (using x of …)` disposes of it when the round ends. */
function lowerHead(c: Collection, node: ForInStatement | ForOfStatement, prologue: Statement[]): Pattern {
  const { left } = node;
  if (left.type !== 'VariableDeclaration') return lowerPattern(c, left);
  const declarator = left.declarations[0];
  if (declarator === undefined) return { kind: 'arrayPattern', elements: [], rest: null, site: c.site(left) };
  if (left.kind !== 'var') declarePattern(c, declarator.id, left.kind === 'let' ? 'lexical' : 'constant');
  const target = lowerPattern(c, declarator.id);
  if ((left.kind === 'using' || left.kind === 'await using') && target.kind === 'reference') {
    const value: Expression = target.target;
    prologue.push({ kind: 'using', target, value, await: left.kind === 'await using', site: c.site(left) });
  }
  return target;
}
