import { visitForms, type Argument, type ClassForm, type Expression, type FunctionFacts, type FunctionIndex, type ModuleFacts } from '../../facts/index.ts';
import { describeIn } from '../describe.ts';
import { HandlerShapes } from './handler-shapes.ts';
import type { PackageKnowledge } from './package-knowledge.ts';
import { enclosingCode, initialValue, wayFromPackage } from './package-ways.ts';

/** A function that may stand in another module, handed to a framework. */
export interface HandedOver {
  /** Leads from an import, or from a variable of the module's top level. */
  readonly expression: Extract<Expression, { kind: 'imported' | 'get' | 'variable' }>;
  /** The function whose code hands it over. */
  readonly from: FunctionIndex;
  /** It is called, and what that gives is handed over: `handlerFor('users')`. */
  readonly isMaker: boolean;
}

/**
 * Functions of a module that a framework calls for each request: those that are handed to it, by rows about packages, and
 * those that it finds by their shape.
 */
export class RequestHandlers {
  private readonly facts: ModuleFacts;
  private readonly shapes: HandlerShapes;
  private readonly members: PackageKnowledge['handlers'];
  private readonly found = new Set<FunctionIndex>();
  private readonly ofSingletons = new Set<FunctionIndex>();
  /** Of all classes, by name. */
  private readonly methods = new Map<string, FunctionIndex[]>();
  readonly handedOver: HandedOver[] = [];
  private code: FunctionFacts;

  /** `module`: its path. */
  constructor(facts: ModuleFacts, module: string, { handlers }: PackageKnowledge) {
    this.facts = facts;
    this.members = handlers;
    this.shapes = new HandlerShapes(module);
    this.code = facts.functions[0] as FunctionFacts;
    facts.functions.forEach((code, index) => {
      if (this.shapes.hasParameters(code) || (code.server === true && index !== 0)) this.found.add(index);
    });
    const calls: (readonly [FunctionFacts, Expression])[] = [];
    for (const code of facts.functions) {
      this.code = code;
      visitForms(code.body, (form) => {
        if (form.kind === 'class') this.classOf(form);
        else if (form.kind === 'call' || form.kind === 'assign') calls.push([code, form]);
      });
    }
    for (const [code, form] of calls) {
      this.code = code;
      if (form.kind === 'call') this.call(form);
      else if (form.kind === 'assign') this.assigned(form);
    }
    this.exported();
  }

  /** `way`: of a function from the exports, `path`: from a binding of the top level; or empty. */
  has(index: FunctionIndex | null, way: string, path = ''): boolean {
    if (index !== null && this.found.has(index)) return true;
    return (way !== '' && (this.shapes.isExport(way) || this.facts.functions[0]?.server === true)) || (path !== '' && this.shapes.isBinding(path));
  }

  /** A method of a class of which a framework makes one instance for all requests. */
  isOfSingleton(index: FunctionIndex): boolean {
    return this.ofSingletons.has(index);
  }

  private call({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>): void {
    const from = this.firstHandler(callee, given);
    if (from !== null) for (const argument of given.slice(from)) this.handler(argument);
  }

  private firstHandler(callee: Expression, [first]: readonly Argument[]): number | null {
    const known = this.members.get(wayFromPackage(this.facts, this.code, callee) ?? '');
    if (known !== undefined) return known;
    const member = callee.kind === 'get' && typeof callee.key === 'string' ? callee.key : callee.kind === 'global' ? callee.name : '';
    if (first?.kind === 'object' && this.shapes.isDescribed(member)) {
      return first.members.some((each) => each.kind === 'property' && /^(?:url|path)$/u.test(String(each.key))) ? 0 : null;
    }
    const text = first?.kind === 'constant' && typeof first.value === 'string' ? first.value : null;
    return this.shapes.firstHandler(describeIn(this.facts, this.code, callee), member, text);
  }

  /** `exports.handler = …`. */
  private assigned({ target, value }: Extract<Expression, { kind: 'assign' }>): void {
    if (target.kind === 'get' && typeof target.key === 'string' && /^(?:module\.)?exports$/u.test(describeIn(this.facts, this.code, target.object)) && this.shapes.isExport(target.key)) this.handler(value);
  }

  /** `export const GET = withUser(async (request) => …)`. */
  private exported(): void {
    this.code = this.facts.functions[0] as FunctionFacts;
    for (const [name, exported] of Object.entries(this.facts.exports)) {
      const value = exported.kind === 'local' && this.shapes.isExport(name) ? initialValue(this.code, exported.slot) : null;
      if (value?.kind === 'call') this.handler(value);
    }
  }

  private classOf({ elements, decorators }: ClassForm): void {
    const isSingleton = this.shapes.isSingleton(this.namesOf(decorators)) && !decorators.some(isScoped);
    for (const element of elements) {
      if (element.kind !== 'method' || element.static) continue;
      const name = typeof element.key === 'string' ? element.key : '';
      this.methods.set(name, [...(this.methods.get(name) ?? []), element.function]);
      if (isSingleton) this.ofSingletons.add(element.function);
      if (this.shapes.isMethod(name, this.namesOf(element.decorators))) this.found.add(element.function);
    }
  }

  private namesOf(decorators: readonly Expression[]): readonly string[] {
    return decorators.map((decorator) => describeIn(this.facts, this.code, decorator.kind === 'call' ? decorator.callee : decorator));
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
        this.handOver(argument, false);
        return;
      case 'get':
        if (argument.object.kind === 'this') for (const method of this.methods.get(String(argument.key)) ?? []) this.found.add(method);
        else this.handOverFromTop(argument, false);
        return;
      case 'call':
        this.made(argument);
        return;
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

  /** `wrap(async (request) => …)`, `handlerFor('users')`, `this.show.bind(this)`. */
  private made({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>): void {
    if (callee.kind === 'get' && callee.key === 'bind') {
      this.handler(callee.object);
      return;
    }
    for (const argument of given) if (argument.kind !== 'object' && argument.kind !== 'array') this.handler(argument);
    // `middy(handler).use(…)`.
    if (callee.kind === 'get' && callee.object.kind === 'call') this.made(callee.object);
    else this.handOverFromTop(callee, true);
  }

  private handOverFromTop(expression: Expression, isMaker: boolean): void {
    const atTop = this.seenFromTop(expression);
    if (atTop !== null) this.handOver(atTop as HandedOver['expression'], isMaker);
  }

  private handOver(expression: HandedOver['expression'], isMaker: boolean): void {
    this.handedOver.push({ expression, from: this.facts.functions.indexOf(this.code), isMaker });
  }

  /** The same members of the same import or variable, written at the module's top level; null: it is something else. */
  private seenFromTop(expression: Expression): Expression | null {
    if (expression.kind === 'imported') return expression;
    if (expression.kind === 'variable') return this.codeAt(expression.hops) === this.facts.functions[0] ? { ...expression, hops: 0 } : null;
    if (expression.kind !== 'get' || typeof expression.key !== 'string') return null;
    const object = this.seenFromTop(expression.object);
    return object === null ? null : { ...expression, object };
  }

  /** A function that is declared under a name, or what another one made. */
  private named(variable: Extract<Expression, { kind: 'variable' }>): void {
    const code = this.codeAt(variable.hops);
    const declared = code.hoisted.find(({ slot }) => slot === variable.slot);
    if (declared !== undefined) this.found.add(declared.function);
    const value = initialValue(code, variable.slot);
    if (value?.kind === 'function') this.found.add(value.function);
    else if (value?.kind === 'call' && code === this.facts.functions[0]) this.made(value);
  }

  private codeAt(hops: number): FunctionFacts {
    return enclosingCode(this.facts, this.code, hops);
  }
}

/** `@Injectable({ scope: Scope.REQUEST })`. */
function isScoped(decorator: Expression): boolean {
  let found = false;
  visitForms([decorator], (form) => {
    if (form.kind === 'get' && (form.key === 'REQUEST' || form.key === 'TRANSIENT')) found = true;
  });
  return found;
}
