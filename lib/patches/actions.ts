import type { Assignment, Expression, FunctionIndex, Site, Statement } from '../facts/index.ts';
import { cellOf, covers, WORKING_DIRECTORY, type PatchedCell } from './cell-names.ts';
import { importedFunction, type ImportedFunction } from './imported-calls.ts';
import { PAGE, STUBS, UNDOING, UNSTUBS, type Stubbed } from './runner-rows.ts';
import type { TestCode } from './test-code.ts';

/** One thing that the code of a callback does to what outlives it. */
export interface Action {
  /** `write`: replaces what is there. `listen`: adds a listener. `stub`: by a helper. `undo`: puts something back. */
  readonly kind: 'write' | 'listen' | 'stub' | 'undo';
  /** Null: by its name it may be anything that is put back. */
  readonly cell: PatchedCell | null;
  readonly stubbed: readonly Stubbed[];
  /** Of a write; null: the property is deleted, or the value is not an expression. */
  readonly value: Expression | null;
  readonly isDelete: boolean;
  /** The function whose code it stands in. */
  readonly function: FunctionIndex;
  readonly site: Site;
  /** In a `finally`. */
  readonly isFinal: boolean;
  /** Only where a test of the code holds. */
  readonly isGuarded: boolean;
  /** A function of another module does it; null: the file's own code. */
  readonly through: string | null;
}

/** Calls of functions of the module are followed so deep. */
const DEPTH = 3;

interface Around {
  readonly isFinal: boolean;
  readonly isGuarded: boolean;
  /** Is not there where the code runs: who puts something there replaces nothing. */
  readonly absent: PatchedCell | null;
}

/** What a callback does, in the order of its code, with the functions of the module that it calls. `skip`: callbacks with a role of their own. */
export function actionsOf(code: TestCode, callback: FunctionIndex, skip: (index: FunctionIndex) => boolean): Action[] {
  const collector = new Collector(code, skip);
  collector.enter(callback, { isFinal: false, isGuarded: false, absent: null }, 0);
  return collector.actions;
}

class Collector {
  readonly actions: Action[] = [];
  private readonly code: TestCode;
  private readonly skip: (index: FunctionIndex) => boolean;
  private readonly entered = new Set<FunctionIndex>();

  constructor(code: TestCode, skip: (index: FunctionIndex) => boolean) {
    this.code = code;
    this.skip = skip;
  }

  enter(index: FunctionIndex, around: Around, depth: number): void {
    const code = this.code.facts.functions[index];
    if (code === undefined || this.entered.has(index) || depth > DEPTH) return;
    this.entered.add(index);
    this.visit(code.body, index, around, depth);
    // Once in a `finally` and once before it are two things.
    this.entered.delete(index);
  }

  private visit(node: unknown, index: FunctionIndex, around: Around, depth: number): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each, index, around, depth);
      return;
    }
    const form = node as Expression | Statement;
    switch (form.kind) {
      case 'try':
        // `try { frozen.x = 1; } catch { … }` asks whether it can be written.
        if (form.handler === null || form.block.length > 1) this.visit(form.block, index, around, depth);
        this.visit(form.handler?.body, index, { ...around, isGuarded: true }, depth);
        this.visit(form.finalizer, index, { ...around, isFinal: true }, depth);
        return;
      case 'if':
        this.visit(form.test, index, around, depth);
        this.visit(form.consequent, index, { ...around, isGuarded: true, absent: this.absentIn(form.test, index) ?? around.absent }, depth);
        this.visit(form.alternate, index, { ...around, isGuarded: true }, depth);
        return;
      case 'conditional':
        this.visit(form.test, index, around, depth);
        for (const branch of [form.consequent, form.alternate]) this.visit(branch, index, { ...around, isGuarded: true }, depth);
        return;
      case 'function':
        if (!this.skip(form.function)) this.enter(form.function, around, depth + 1);
        return;
      case 'assign':
        this.write(form, index, around);
        this.visit(form.value, index, around, depth);
        return;
      case 'delete':
        this.note({ kind: 'write', cell: cellOf(this.code, index, form.target), isDelete: true, function: index, site: form.site, ...around });
        return;
      case 'expression':
        this.statement(form.expression, index, around);
        this.visit(form.expression, index, around, depth);
        return;
      case 'return':
        // `beforeEach(() => configure(…))`
        if (form.value !== null && this.skip(index)) this.statement(form.value, index, around);
        this.visit(form.value, index, around, depth);
        return;
      case 'using':
        this.visit(form.value, index, { ...around, isFinal: true }, depth);
        return;
      case 'call':
        this.call(form, index, around, depth);
        return;
      default:
        for (const field of Object.values(form)) this.visit(field, index, around, depth);
    }
  }

  private write({ target, operator, value, site }: Assignment, index: FunctionIndex, around: Around): void {
    if ((target.kind !== 'get' && target.kind !== 'global') || operator === '??' || operator === '||') return;
    const cell = cellOf(this.code, index, target);
    if (cell === null || around.absent === null || !covers(around.absent, cell)) this.note({ kind: 'write', cell, value, function: index, site, ...around });
  }

  /** A function that is called for what it does, not for what it gives. */
  private statement(expression: Expression, index: FunctionIndex, around: Around): void {
    const form = expression.kind === 'await' ? expression.argument : expression;
    const called = form.kind === 'call' ? importedFunction(this.code, index, form.callee) : null;
    if (form.kind === 'call' && called !== null) this.imported(form, called, index, around);
  }

  private imported({ arguments: given, site }: Extract<Expression, { kind: 'call' }>, called: ImportedFunction, index: FunctionIndex, around: Around): void {
    const [first] = given;
    const through = [this.nameOfRoot(called), ...called.path].join('.');
    if (UNDOING.test(through)) return;
    for (const { owner, path, isSetting } of this.code.known.writesOf(called)) {
      const cell: PatchedCell = owner === null ? { kind: 'global', path } : { kind: 'owned', path: [owner, ...path], from: called.specifier };
      const isPatch = isSetting && (owner === null || first !== undefined);
      this.note({ kind: isPatch ? 'write' : 'undo', cell, value: isExpression(first) ? first : null, function: index, site, through, ...around });
    }
  }

  private nameOfRoot({ root }: ImportedFunction): string {
    return (root.kind === 'imported' ? this.code.facts.imports[root.binding]?.local : this.code.facts.functions[0]?.slots[root.slot]) ?? '';
  }

  /** `if (!process.env.HOME)` */
  private absentIn(test: Expression, index: FunctionIndex): PatchedCell | null {
    return test.kind === 'unary' && test.operator === '!' ? cellOf(this.code, index, test.argument) : null;
  }

  private call(form: Extract<Expression, { kind: 'call' }>, index: FunctionIndex, around: Around, depth: number): void {
    const { callee, site } = form;
    if (!isExpectedToThrow(callee)) this.visit([callee, ...form.arguments], index, around, depth);
    const here = { function: index, site, ...around };
    if (callee.kind === 'variable') {
      const target = this.code.functionOf(index, callee);
      if (target !== null && !this.skip(target)) this.enter(target, around, depth + 1);
      else if (UNDOING.test(this.code.nameOf(index, callee))) this.note({ kind: 'undo', cell: null, ...here });
      return;
    }
    if (callee.kind === 'imported' && UNDOING.test(this.code.facts.imports[callee.binding]?.local ?? '')) this.note({ kind: 'undo', cell: null, ...here });
    if (callee.kind !== 'get' || typeof callee.key !== 'string') return;
    this.method(form, callee, callee.key, here);
  }

  private method(form: Extract<Expression, { kind: 'call' }>, callee: Extract<Expression, { kind: 'get' }>, key: string, here: Pick<Action, 'function' | 'site' | 'isFinal' | 'isGuarded'>): void {
    const receiver = cellOf(this.code, here.function, callee.object);
    const [first, second] = form.arguments;
    const helper = helperName(receiver, key);
    const stubbed = helper === null ? undefined : STUBS[helper];
    if (helper !== null && stubbed !== undefined) {
      // A spy that only watches does what was done before.
      if (stubbed === 'spy' && /\.spyOn$|^mock\./u.test(helper) && !this.code.isMocked(form) && form.arguments[2]?.kind !== 'function') return;
      this.note({ kind: 'stub', cell: this.stubbedCell(stubbed, first, second, here.function), stubbed: [stubbed], ...here });
      return;
    }
    const unstubbed = Object.hasOwn(UNSTUBS, key) ? UNSTUBS[key] : undefined;
    if (unstubbed !== undefined) this.note({ kind: 'undo', cell: null, stubbed: unstubbed, ...here });
    else if (UNDOING.test(key)) this.note({ kind: 'undo', cell: null, ...here });
    const path = receiver?.kind === 'global' ? [...receiver.path, key].join('.') : '';
    if (path === 'process.chdir') this.note({ kind: 'write', cell: WORKING_DIRECTORY, value: isExpression(first) ? first : null, ...here });
    else if (path === 'process.on' || path === 'process.addListener') this.note({ kind: 'listen', cell: { kind: 'global', path: ['process', 'listeners', textOf(first)] }, ...here });
    else if (path === 'process.off' || path === 'process.removeListener' || path === 'process.removeAllListeners') this.note({ kind: 'undo', cell: { kind: 'global', path: ['process', 'listeners'] }, ...here });
    else if (path === 'Object.defineProperty' || path === 'Reflect.set' || path === 'Reflect.defineProperty' || path === 'Reflect.deleteProperty') this.define(first, second, form, key, here);
    else if (path === 'Object.assign' && isExpression(first)) this.assignAll(first, second, here);
  }

  private assignAll(target: Expression, source: unknown, here: Pick<Action, 'function' | 'site' | 'isFinal' | 'isGuarded'>): void {
    const cell = cellOf(this.code, here.function, target);
    const members = isExpression(source) && source.kind === 'object' ? source.members : [null];
    for (const member of members) {
      const isNamed = member?.kind === 'property' && typeof member.key === 'string';
      this.note({ kind: 'write', cell: within(cell, isNamed ? (member.key as string) : '*'), value: isNamed ? member.value : null, ...here });
    }
  }

  private define(first: unknown, second: unknown, form: Extract<Expression, { kind: 'call' }>, key: string, here: Pick<Action, 'function' | 'site' | 'isFinal' | 'isGuarded'>): void {
    if (!isExpression(first)) return;
    const third = form.arguments[2];
    this.note({ kind: 'write', cell: within(cellOf(this.code, here.function, first), textOf(second)), value: isExpression(third) ? third : null, isDelete: key === 'deleteProperty', ...here }, key === 'defineProperty');
  }

  private stubbedCell(stubbed: Stubbed, first: unknown, second: unknown, index: FunctionIndex): PatchedCell | null {
    switch (stubbed) {
      case 'timers':
        return { kind: 'global', path: ['Date and timers'] };
      case 'env':
        return { kind: 'global', path: ['process', 'env', textOf(first)] };
      case 'global':
        return { kind: 'global', path: [textOf(first)] };
      default:
        return isExpression(first) && second !== undefined ? within(cellOf(this.code, index, first), textOf(second)) : null;
    }
  }

  /** `isDefinition`: what the page offers is defined anew, which is no part of what is on the page. */
  private note(action: Pick<Action, 'kind' | 'cell' | 'function' | 'site' | 'isFinal' | 'isGuarded'> & Partial<Action>, isDefinition = false): void {
    const { cell, kind } = action;
    if (kind !== 'undo' && (cell === null || cell.path.length === 0 || (cell.kind === 'global' && PAGE.has(cell.path[0] ?? '') && !isDefinition) || (cell.kind === 'module' && cell.path.length < 2))) return;
    this.actions.push({ stubbed: [], value: null, isDelete: false, through: null, ...action });
  }
}

/** `vi.spyOn`, `mock.timers.enable`, also where the runner has the helper: `test.mock.method`. */
function helperName(receiver: PatchedCell | null, key: string): string | null {
  if (receiver === null || receiver.path.length === 0) return null;
  const path = receiver.path[1] === 'mock' ? receiver.path.slice(1) : receiver.path;
  const name = [...path, key].join('.');
  return Object.hasOwn(STUBS, name) ? name : null;
}

/** `assert.throws(() => …)`, `expect(() => …).toThrow()`: what is in there is meant to fail. */
function isExpectedToThrow(callee: Expression): boolean {
  if (callee.kind !== 'get') return false;
  return /^(?:throws|rejects|toThrow\w*)$/u.test(String(callee.key));
}

function within(cell: PatchedCell | null, member: string): PatchedCell | null {
  return cell === null ? null : { ...cell, path: [...cell.path, member] };
}

function textOf(argument: unknown): string {
  return isExpression(argument) && argument.kind === 'constant' ? String(argument.value) : '*';
}

function isExpression(argument: unknown): argument is Expression {
  return typeof argument === 'object' && argument !== null && (argument as { kind?: string }).kind !== 'spread';
}
