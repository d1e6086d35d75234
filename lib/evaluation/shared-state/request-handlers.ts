import type { Argument, ClassElement, Expression, FunctionFacts, FunctionIndex, ModuleFacts } from '../../facts/index.ts';
import { builtinPackageRows, REQUEST_SHAPES, type RequestShape } from '../../knowledge/index.ts';
import { describeIn } from '../describe.ts';
import { enclosingCode, initialValue, wayFromPackage } from './package-ways.ts';

/** `default().get` of express → arguments from 1 on. */
function packageHandlers(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { package: name, roles = [] } of builtinPackageRows()) {
    for (const role of roles) if (role.role === 'requestHandler') for (const { member, from } of role.handlers) found.set(`${name} ${member}`, from);
  }
  return found;
}

/** A function that may stand in another module, handed to a framework. */
export interface HandedOver {
  /** Leads from an import, or from a variable of the module's top level. */
  readonly expression: Extract<Expression, { kind: 'imported' | 'get' }>;
  /** The function whose code hands it over. */
  readonly from: FunctionIndex;
}

/**
 * Functions of a module that a framework calls for each request: those that are handed to it, by rows about packages, and
 * those that it finds by their shape.
 */
export class RequestHandlers {
  private readonly facts: ModuleFacts;
  private readonly shapes: readonly RequestShape[];
  private readonly members = packageHandlers();
  private readonly found = new Set<FunctionIndex>();
  readonly handedOver: HandedOver[] = [];
  private code: FunctionFacts;

  /** `module`: its path. */
  constructor(facts: ModuleFacts, module: string) {
    this.facts = facts;
    this.shapes = REQUEST_SHAPES.filter(({ files }) => files === undefined || new RegExp(files, 'u').test(module));
    this.code = facts.functions[0] as FunctionFacts;
    for (const code of facts.functions) {
      this.code = code;
      this.visit(code.body);
    }
  }

  /** `way`: of a function from the exports, or empty. */
  has(index: FunctionIndex | null, way: string): boolean {
    if (index !== null && this.found.has(index)) return true;
    return way !== '' && this.shapes.some(({ exports }) => exports !== undefined && new RegExp(exports, 'u').test(way));
  }

  private visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each);
      return;
    }
    const form = node as Expression;
    if (form.kind === 'call') this.call(form);
    if (form.kind === 'class') for (const element of form.elements) this.member(element);
    for (const field of Object.values(node)) this.visit(field);
  }

  private call({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>): void {
    const from = this.firstHandler(callee, given);
    if (from !== null) for (const argument of given.slice(from)) this.handler(argument);
  }

  private firstHandler(callee: Expression, [first]: readonly Argument[]): number | null {
    const known = this.members.get(wayFromPackage(this.facts, this.code, callee) ?? '');
    if (known !== undefined) return known;
    const text = describeIn(this.facts, this.code, callee);
    const isPath = first?.kind === 'constant' && typeof first.value === 'string' && first.value.startsWith('/');
    const member = callee.kind === 'get' && typeof callee.key === 'string' ? callee.key : '';
    for (const { calls, routes } of this.shapes) {
      if (calls !== undefined && new RegExp(calls, 'u').test(text)) return 0;
      if (routes !== undefined && isPath && new RegExp(routes, 'u').test(member)) return 1;
    }
    return null;
  }

  private member(element: ClassElement): void {
    if (element.kind !== 'method' || element.static) return;
    const names = element.decorators.map((decorator) => describeIn(this.facts, this.code, decorator.kind === 'call' ? decorator.callee : decorator));
    if (this.shapes.some(({ decorators }) => decorators !== undefined && names.some((name) => new RegExp(decorators, 'u').test(name)))) this.found.add(element.function);
  }

  private handler(argument: Argument): void {
    switch (argument.kind) {
      case 'function':
        this.found.add(argument.function);
        return;
      case 'variable':
        this.named(argument);
        return;
      case 'imported':
        this.handOver(argument);
        return;
      case 'get': {
        const atTop = this.seenFromTop(argument);
        if (atTop !== null) this.handOver(atTop as HandedOver['expression']);
        return;
      }
      case 'array':
        for (const item of argument.items) if (item !== null) this.handler(item);
        return;
      case 'object':
        for (const member of argument.members) {
          if (member.kind === 'method') this.found.add(member.function);
          else if (member.kind === 'property') this.handler(member.value);
        }
    }
  }

  private handOver(expression: HandedOver['expression']): void {
    this.handedOver.push({ expression, from: this.facts.functions.indexOf(this.code) });
  }

  /** The same members of the same import or variable, written at the module's top level; null: it is something else. */
  private seenFromTop(expression: Expression): Expression | null {
    if (expression.kind === 'imported') return expression;
    if (expression.kind === 'variable') return this.codeAt(expression.hops) === this.facts.functions[0] ? { ...expression, hops: 0 } : null;
    if (expression.kind !== 'get' || typeof expression.key !== 'string') return null;
    const object = this.seenFromTop(expression.object);
    return object === null ? null : { ...expression, object };
  }

  /** A function that is declared under a name. */
  private named(variable: Extract<Expression, { kind: 'variable' }>): void {
    const code = this.codeAt(variable.hops);
    const declared = code.hoisted.find(({ slot }) => slot === variable.slot);
    if (declared !== undefined) this.found.add(declared.function);
    const value = initialValue(code, variable.slot);
    if (value?.kind === 'function') this.found.add(value.function);
  }

  private codeAt(hops: number): FunctionFacts {
    return enclosingCode(this.facts, this.code, hops);
  }
}
