import { CARRIERS, IDLE, WAITING } from './carriers.ts';
import type { Choices } from './choices.ts';
import { DECOYS, EFFECTS, FOREIGN_EFFECTS } from './effects.ts';
import { fill } from './fill.ts';
import { FLAGS } from './program.ts';
import { ROUTES } from './routes.ts';
import { decoratedClass, resourceBlock } from './lowered-syntax.ts';
import { type Scope, type Type, type Variable, visibleVariables } from './scope.ts';

/** What all modules of a program share: names are unique in it, and effects are few. */
export interface Supply {
  readonly choices: Choices;
  next: number;
  /** Effects that may still be planted. Few, so that none hides behind another. */
  effects: number;
  /** Statements that may still be written. */
  statements: number;
}

const SIMPLE_TYPES: readonly Type[] = ['number', 'function', 'function', 'object', 'numbers', 'functions', 'class', 'generator', 'text', 'map', 'asyncFunction'];
const CONDITIONS: readonly string[] = ['true', 'false', '1 < 2', '"a" === "b"', 'typeof 1 === "number"', '[1].length > 1', '!0', 'null', '0 || 1', '[] instanceof Array'];

/** Writes statements and expressions of one module; every choice comes from the stream. */
export class ModuleWriter {
  readonly choices: Choices;
  private readonly supply: Supply;
  /** Whether the module is compiled before it is run: only then it may use what the engine does not know yet. */
  private readonly isCompiled: boolean;

  constructor(supply: Supply, isCompiled: boolean) {
    this.supply = supply;
    this.isCompiled = isCompiled;
    this.choices = supply.choices;
  }

  fresh(): string {
    return `v${this.supply.next++}`;
  }

  private numbered(template: string): string {
    return template.replaceAll('#', String(this.supply.next++));
  }

  block(scope: Scope, extra: Partial<Scope> = {}): string {
    const inner: Scope = { ...scope, ...extra, parent: scope, variables: extra.variables ?? [] };
    return `{ ${this.statements(inner, 3).join(' ')} }`;
  }

  statements(scope: Scope, most: number): string[] {
    const written: string[] = [];
    for (let count = this.choices.below(most + 1); count > 0 && this.supply.statements > 0; count--) {
      this.supply.statements--;
      written.push(this.statement(scope));
    }
    return written;
  }

  statement(scope: Scope): string {
    const form = this.choices.below(31);
    switch (form) {
      case 0: case 1: case 2: case 3: return this.declaration(scope);
      case 4: case 5: case 25: return this.action(scope);
      case 6: case 7: case 8: return this.carrier(scope);
      case 9: return this.assignment(scope);
      case 10: return `if (${this.condition(scope)}) ${this.block(scope)}${this.choices.chance(1, 2) ? ` else ${this.block(scope)}` : ''}`;
      case 11: case 12: return this.loop(scope);
      case 13: return this.tryStatement(scope);
      case 14: return this.switchStatement(scope);
      case 15: return this.leave(scope);
      case 16: return this.destructuring(scope);
      case 17: case 18: return this.mutation(scope);
      case 19: return `${this.number(scope, 2)};`;
      case 20: return scope.awaitable ? `await ${this.awaited(scope)};` : `${this.expression(scope, 'asyncFunction', 1)}();`;
      case 21: return this.localCall(scope);
      case 22: return this.namedFunction(scope);
      case 23: return this.labelledBlock(scope);
      case 24: return this.spreadCall(scope);
      case 26: return this.isCompiled ? resourceBlock(this, scope) : this.carrier(scope);
      case 27: return this.isCompiled ? decoratedClass(this, scope) : this.carrier(scope);
      default: return this.carrier(scope);
    }
  }

  private localCall(scope: Scope): string {
    const name = this.fresh();
    return `{ const ${name} = ${this.expression(scope, 'function', 2)}; ${name}(); }`;
  }

  declaration(scope: Scope, type: Type = this.choices.pick(SIMPLE_TYPES)): string {
    const name = this.fresh();
    const keyword = this.choices.pick(['const', 'const', 'let', 'let', 'var'] as const);
    const value = this.expression(scope, type, 2);
    scope.variables.push({ text: name, type, assignable: keyword !== 'const', foreign: false });
    return `${keyword} ${name} = ${value};`;
  }

  private namedFunction(scope: Scope): string {
    const name = this.fresh();
    const kind = this.choices.below(4);
    const body = this.functionBody(scope, kind === 3);
    const type: Type = kind === 2 ? 'generator' : kind === 3 ? 'asyncFunction' : 'function';
    scope.variables.push({ text: name, type, assignable: false, foreign: false });
    if (kind === 2) return `function* ${name}(x) { yield ${this.number(scope, 1)}; ${this.statementsOfBody(scope, false).join(' ')} yield 2; }`;
    return `${kind === 3 ? 'async ' : ''}function ${name}(x) ${body}`;
  }

  private action(scope: Scope): string {
    const wanted = this.choices.chance(3, 4);
    if (!wanted || this.supply.effects === 0) return this.numbered(this.choices.pick(DECOYS));
    this.supply.effects--;
    const target = this.choices.chance(1, 2) ? this.foreignTarget(scope) : null;
    if (target === null) return this.numbered(this.choices.pick(EFFECTS));
    return this.numbered(this.choices.pick(foreignEffects(target.type))).replaceAll('@', target.text);
  }

  private foreignTarget(scope: Scope): Variable | null {
    const targets = (Object.keys(FOREIGN_EFFECTS) as Type[]).flatMap((type) => visibleVariables(scope, type)).filter(({ foreign }) => foreign);
    return targets.length === 0 ? null : this.choices.pick(targets);
  }

  private carrier(scope: Scope): string {
    const name = this.fresh();
    const value = this.expression(scope, 'function', 2);
    const forms = this.choices.pick([CARRIERS, CARRIERS, CARRIERS, CARRIERS, WAITING, IDLE] as const);
    const used = fill(this.choices.pick(forms), name);
    const end = this.choices.pick(['void (', 'void (', '[', '('] as const);
    const close = end === '[' ? '];' : ');';
    return `{ const ${name} = ${value}; ${end}${used}${close} }`;
  }

  private assignment(scope: Scope): string {
    const type = this.choices.pick(SIMPLE_TYPES);
    const targets = visibleVariables(scope, type).filter(({ assignable }) => assignable);
    if (targets.length === 0) return this.declaration(scope, type);
    const operator = this.choices.pick(['=', '=', '=', '??=', '&&='] as const);
    return `${this.choices.pick(targets).text} ${operator} ${this.expression(scope, type, 2)};`;
  }

  private loop(scope: Scope): string {
    const label = this.choices.chance(1, 4) ? this.fresh() : null;
    const name = this.fresh();
    const inner = (type: Type | null): string => this.block(scope, { loops: [...scope.loops, label], variables: type === null ? [] : [{ text: name, type, assignable: false, foreign: false }] });
    const prefix = label === null ? '' : `${label}: `;
    if (scope.awaitable && this.choices.chance(1, 4)) {
      const source = this.choices.pick([() => `(async function* () ${this.functionBody(scope, true).replace('{', '{ yield 1;')})()`, () => `[${this.expression(scope, 'asyncFunction', 1)}(), 2]`, () => `${this.expression(scope, 'generator', 1)}()`])();
      return `${prefix}for await (const ${name} of ${source}) ${inner('number')}`;
    }
    switch (this.choices.below(8)) {
      case 0: return `${prefix}for (let ${name} = 0; ${name} < ${1 + this.choices.below(4)}; ${name}++) ${inner('number')}`;
      case 1: return `${prefix}for (const ${name} of ${this.listToIterate(scope, 'functions')}) ${inner('function')}`;
      case 2: return `${prefix}for (const ${name} of ${this.listToIterate(scope, 'numbers')}) ${inner('number')}`;
      case 3: return `${prefix}for (const ${name} of ${this.expression(scope, 'generator', 1)}()) ${inner('number')}`;
      case 4: return `${prefix}for (const ${name} in ${this.expression(scope, 'object', 1)}) ${inner('text')}`;
      case 5: return `${prefix}for (const [, ${name}] of ${this.expression(scope, 'map', 1)}) ${inner('function')}`;
      case 6: return `let ${name} = 0; ${prefix}while (${name}++ < ${1 + this.choices.below(3)}) ${inner(null)}`;
      default: return `let ${name} = 0; ${prefix}do ${inner(null)} while (++${name} < ${this.choices.below(3)});`;
    }
  }

  private tryStatement(scope: Scope): string {
    const ending = this.choices.below(3);
    const thrower = this.choices.chance(1, 2) ? ` ${this.choices.pick(["throw new Error('a');", 'null.x;', 'throw 1;', 'undefinedName;', 'JSON.parse("{");', `if (${this.condition(scope)}) throw 1;`, `throw ${this.expression(scope, 'function', 1)};`] as const)}` : '';
    const body = this.block(scope).slice(0, -1);
    const caught = ending === 1 ? '' : ` catch${this.choices.chance(1, 2) ? ' (e)' : ''} ${this.block(scope)}`;
    const final = ending === 0 ? '' : ` finally ${this.block(scope)}`;
    return `try ${body}${thrower} }${caught}${ending === 1 ? ' catch {}' : ''}${final}`;
  }

  private switchStatement(scope: Scope): string {
    const discriminant = this.choices.pick(['1', '2', "'a'", 'typeof 1', this.number(scope, 1)]);
    const inner: Scope = { ...scope, parent: scope, variables: [] };
    const cases = ['case 1:', 'case 2:', "case 'a':", "case 'number':", 'default:'].filter(() => this.choices.chance(1, 2));
    const written = cases.map((head) => `${head} ${this.statements({ ...inner, parent: inner, variables: [] }, 2).map((text) => `{ ${text} }`).join(' ')} ${this.choices.chance(1, 2) ? 'break;' : ''}`);
    return `switch (${discriminant}) { ${written.join(' ')} }`;
  }

  /** Leaves a loop or a function, mostly under a condition. */
  private leave(scope: Scope): string {
    const ways: string[] = [];
    if (scope.loops.length > 0) ways.push('break;', 'continue;');
    for (const label of scope.loops) if (label !== null) ways.push(`break ${label};`, `continue ${label};`);
    if (scope.returns) ways.push(`return ${this.number(scope, 1)};`);
    if (ways.length === 0) return this.carrier(scope);
    const way = this.choices.pick(ways);
    return this.choices.chance(3, 4) ? `if (${this.condition(scope)}) ${way}` : way;
  }

  private labelledBlock(scope: Scope): string {
    const label = this.fresh();
    const first = this.block(scope).slice(0, -1);
    return `${label}: ${first} if (${this.condition(scope)}) break ${label}; ${this.statements({ ...scope, parent: scope, variables: [] }, 2).join(' ')} }`;
  }

  /** A copy of a variable's: what its body adds to the list itself would be iterated as well, without end. */
  private listToIterate(scope: Scope, type: 'functions' | 'numbers'): string {
    const list = this.expression(scope, type, 1);
    return /^[\w$]+$/u.test(list) ? `[...${list}]` : list;
  }

  private destructuring(scope: Scope): string {
    const [first, second] = [this.fresh(), this.fresh()];
    const declare = (text: string, type: Type): void => void scope.variables.push({ text, type, assignable: false, foreign: false });
    const form = this.choices.below(6);
    const object = this.expression(scope, 'object', 1);
    const list = this.expression(scope, 'functions', 1);
    const fallback = this.expression(scope, 'function', 1);
    switch (form) {
      case 0: declare(first, 'function'); declare(second, 'number'); return `const { f: ${first}, p: ${second} } = ${object};`;
      case 1: declare(first, 'function'); return `const [${first} = ${fallback}] = ${list};`;
      case 2: declare(first, 'functions'); return `const [, ...${first}] = ${list};`;
      case 3: declare(first, 'object'); return `const { ...${first} } = ${object};`;
      case 4: declare(first, 'function'); return `const { z: ${first} = ${fallback} } = ${object};`;
      default: {
        // Before the first is declared: once they have changed places, a function that calls it would call itself without end.
        const other = this.expression(scope, 'function', 1);
        declare(first, 'function');
        declare(second, 'function');
        return `let [${first}, ${second}] = [${fallback}, ${other}]; [${first}, ${second}] = [${second}, ${first}];`;
      }
    }
  }

  /** Changes something that the module made itself. */
  private mutation(scope: Scope): string {
    const own = (type: Type): string => {
      const found = visibleVariables(scope, type).filter(({ foreign }) => !foreign);
      return found.length === 0 ? this.literal(scope, type, 1) : this.choices.pick(found).text;
    };
    switch (this.choices.below(9)) {
      case 0: return `(${own('object')}).f = ${this.expression(scope, 'function', 1)};`;
      case 1: return `(${own('object')}).p++;`;
      case 2: return `${own('functions')}.push(${this.expression(scope, 'function', 1)});`;
      case 3: return `${own('map')}.set('b', ${this.expression(scope, 'function', 1)});`;
      case 4: return `Object.assign(${own('object')}, ${this.expression(scope, 'object', 1)});`;
      case 5: return `${own('numbers')}.push(${this.number(scope, 1)});`;
      case 6: return `${own('functions')}.length = 1;`;
      case 7: return `(${own('object')}).a = ${this.number(scope, 1)};`;
      default: return `(${own('class')}).s = ${this.expression(scope, 'function', 1)};`;
    }
  }

  private spreadCall(scope: Scope): string {
    return this.choices.pick([
      () => `${this.expression(scope, 'functions', 1)}.forEach((f) => f());`,
      () => `${this.expression(scope, 'function', 1)}(...${this.expression(scope, 'functions', 1)});`,
      () => `[...${this.expression(scope, 'generator', 1)}()];`,
      () => `Object.values(${this.expression(scope, 'object', 1)});`,
      () => `${this.expression(scope, 'map', 1)}.forEach((f) => f());`,
      () => `\`\${${this.expression(scope, 'object', 1)}}\`;`,
      () => `${this.expression(scope, 'function', 1)}\`a\${${this.number(scope, 1)}}b\`;`,
      () => `((s, ...values) => values.forEach((f) => f()))\`a\${${this.expression(scope, 'function', 1)}}\`;`,
    ])();
  }

  condition(scope: Scope): string {
    const form = this.choices.below(12);
    if (form === 0) return `process.env.${this.choices.pick(FLAGS)} === '1'`;
    if (form < 4) return `${this.number(scope, 1)} ${this.choices.pick(['<', '>', '===', '!==', '>='])} ${this.choices.below(4)}`;
    if (form < 6) return `typeof ${this.expression(scope, this.choices.pick(SIMPLE_TYPES), 1)} === 'function'`;
    return this.choices.pick(CONDITIONS);
  }

  awaited(scope: Scope): string {
    return this.choices.pick([() => 'null', () => `${this.expression(scope, 'asyncFunction', 1)}()`, () => `Promise.resolve(${this.number(scope, 1)})`, () => `{ then(r) { r(${this.number({ ...scope, awaitable: false }, 1)}); } }`])();
  }

  number(scope: Scope, fuel: number): string {
    return this.expression(scope, 'number', fuel);
  }

  expression(scope: Scope, type: Type, fuel: number): string {
    const variables = visibleVariables(scope, type);
    if (variables.length > 0 && this.choices.chance(fuel > 0 ? 3 : 5, 6)) return this.choices.pick(variables).text;
    return this.literal(scope, type, fuel - 1);
  }

  /** A new value of the type. */
  literal(scope: Scope, type: Type, fuel: number): string {
    if (fuel <= -1) return this.leaf(type);
    const of = (wanted: Type): string => this.expression(scope, wanted, fuel);
    switch (type) {
      case 'number': return this.numberForm(scope, fuel);
      case 'text': return `(${this.choices.pick([() => "'a'", () => `String(${of('number')})`, () => `\`\${${of('number')}}b\``, () => `typeof ${of('function')}`, () => `'a' + ${of('number')}`])()})`;
      case 'function': return this.functionForm(scope, fuel);
      case 'numbers': return this.choices.pick([() => '[1, 2]', () => `[${of('number')}, ...${of('numbers')}]`, () => `[...${of('generator')}()]`, () => `${of('numbers')}.map((x) => x + 1)`, () => `Array.from(${of('generator')}())`, () => `${of('numbers')}.slice()`, () => `${of('functions')}.map((f) => f())`, () => `${of('numbers')}.filter((x) => x > 1)`])();
      case 'functions': return this.choices.pick([() => `[${of('function')}]`, () => `[${of('function')}, ${of('function')}]`, () => `[...${of('functions')}, ${of('function')}]`, () => `${of('functions')}.concat(${of('function')})`, () => `[...${of('map')}.values()]`, () => `${of('functions')}.slice(0, 1)`, () => `Array.from(${of('functions')})`, () => `${of('functions')}.filter(Boolean)`])();
      case 'object': return this.objectForm(scope, fuel);
      case 'class': return this.classForm(scope, fuel);
      case 'generator': return `(${this.choices.pick([() => `function* () { yield ${of('number')}; ${this.statementsOfBody(scope, false).join(' ')} }`, () => `function* () { yield* ${of('numbers')}; }`, () => `function* () { try { yield 1; } finally ${this.functionBody(scope, false)} }`, () => `() => ${of('numbers')}`, () => `function* () { for (const f of ${of('functions')}) yield f(); }`])()})`;
      case 'asyncFunction': return `(${this.choices.pick([() => `async (x) => ${this.functionBody(scope, true)}`, () => `async () => ${of('number')}`, () => `(x) => Promise.resolve(${of('number')})`, () => `async () => { await null; return ${of('number')}; }`])()})`;
      case 'map': return this.choices.pick([() => `new Map([['a', ${of('function')}]])`, () => `new Map(${of('map')})`, () => `new Map().set('a', ${of('function')})`, () => `new Map(Object.entries({ a: ${of('function')} }))`])();
    }
  }

  private leaf(type: Type): string {
    const leaves: Readonly<Record<Type, string>> = { number: String(this.choices.below(4)), text: "'a'", function: '() => 1', object: '({ p: 1, f: () => 2, a: 3 })', numbers: '[1, 2]', functions: '[() => 1]', class: '(class { p = 1; f() { return 1; } a = 1; m() { return 2; } static s() { return 3; } })', generator: 'function* () { yield 1; }', asyncFunction: 'async () => 1', map: "new Map([['a', () => 1]])" };
    return type === 'function' || type === 'generator' || type === 'asyncFunction' ? `(${leaves[type]})` : leaves[type];
  }

  private numberForm(scope: Scope, fuel: number): string {
    const of = (wanted: Type): string => this.expression(scope, wanted, fuel);
    return this.choices.pick([
      () => String(this.choices.below(4)), () => `${call(of('function'))}`, () => `${of('object')}.p`, () => `${of('object')}.f()`, () => `${of('object')}.a`, () => `${of('numbers')}.length`, () => `(${of('numbers')}[0] ?? 0)`,
      () => `(${of('number')} + ${of('number')})`, () => `new (${of('class')})().m()`, () => `(${of('class')}).s()`, () => `[...(${of('generator')})()].length`, () => `(${this.condition(scope)} ? ${of('number')} : ${of('number')})`,
      () => `(${call(of('function'))}, 1)`, () => `${of('numbers')}.reduce((a, b) => a + b, 0)`, () => `Math.max(...${of('numbers')})`, () => `(${of('functions')}[0]?.() ?? 1)`, () => `(${of('map')}.get('a')?.() ?? 1)`, () => `Number(${of('text')}.length)`, () => `+!!${of('object')}`, () => `[${of('function')}].map((f) => f())[0]`,
    ])();
  }

  private functionForm(scope: Scope, fuel: number): string {
    const of = (wanted: Type): string => this.expression(scope, wanted, fuel);
    return this.choices.pick([
      () => `((x) => ${this.functionBody(scope, false)})`, () => `(function (x) ${this.functionBody(scope, false)})`, () => `(() => ${of('number')})`, () => `({ m(x) ${this.functionBody(scope, false)} }).m`,
      () => this.route(of('function')), () => this.route(of('function')), () => this.route(of('function')), () => `${of('object')}.f`, () => `(${of('functions')}[0] ?? ${of('function')})`, () => `(${of('map')}.get('a') ?? ${of('function')})`, () => `(${this.condition(scope)} ? ${of('function')} : ${of('function')})`,
      () => `((g) => (x) => g(x))(${of('function')})`, () => `(${of('class')}).s`, () => `((a, x = a()) => ${this.functionBody(scope, false)})`, () => this.carried(of('function')), () => this.carried(of('function')),
    ])();
  }

  private route(value: string): string {
    const name = `r${this.supply.next++}`;
    return `((${name}) => ${fill(this.choices.pick(ROUTES), name)})(${value})`;
  }

  /** A function that runs another one unseen. */
  private carried(value: string): string {
    const name = `c${this.supply.next++}`;
    return `((${name}) => () => (${fill(this.choices.pick(CARRIERS), name)}, 1))(${value})`;
  }

  private objectForm(scope: Scope, fuel: number): string {
    const of = (wanted: Type): string => this.expression(scope, wanted, fuel);
    return this.choices.pick([
      () => `({ p: ${of('number')}, f: ${of('function')}, a: 1 })`, () => `({ p: 1, f(x) ${this.functionBody(scope, false)}, get a() ${this.functionBody(scope, false)}, set a(x) ${this.functionBody(scope, false)} })`, () => `new (${of('class')})()`, () => `({ ...${of('object')}, p: ${of('number')} })`,
      () => `Object.assign({}, ${of('object')})`, () => `Object.create(${of('object')})`, () => `Object.freeze({ p: 1, f: ${of('function')}, a: 2 })`, () => `[${of('object')}][0]`, () => `({ p: 1, f: ${of('function')}, a: 1, toString: ${of('function')} })`, () => `({ __proto__: ${of('object')} })`, () => `new Proxy(${of('object')}, {})`, () => `new Proxy(${of('object')}, { get(t, k, r) { ${this.statementsOfBody(scope, false).join(' ')} return Reflect.get(t, k, r); }, has: ${of('function')} })`, () => `((o) => (o.f = ${of('function')}, o))({ p: 1, a: 1 })`,
      () => `({ p: 1, f: ${of('function')}, a: 1, [Symbol.toPrimitive]: ${of('function')} })`,
    ])();
  }

  private classForm(scope: Scope, fuel: number): string {
    const of = (wanted: Type): string => this.expression(scope, wanted, fuel);
    const body = (): string => this.functionBody(scope, false);
    return this.choices.pick([
      () => `(class { p = ${of('number')}; f = ${of('function')}; a = 1; m() ${body()} static s() ${body()} })`,
      () => `(class extends ${of('class')} { m() { return super.m(); } })`,
      () => `(class extends ${of('class')} { constructor() { super(); ${this.statementsOfBody(scope, false).join(' ')} } static { ${this.statementsOfBody(scope, false, false).join(' ')} } })`,
      () => `(class { #n = ${of('number')}; p = 1; f() ${body()} get a() { return this.#n; } set a(x) { this.#n = x; } m() { return this.f(); } static s = ${of('function')}; })`,
      () => `(class { p = 1; a = 2; constructor() { this.f = ${of('function')}; } m() ${body()} static s() { return new this().m(); } })`,
      () => `(class { static #c = 0; p = 1; f = () => this.p; get a() ${body()} set a(x) ${body()} m() { return this.a; } static s() { return 1; } })`,
      () => `(class extends ${of('class')} { static { super.s(); } f() ${body()} })`,
    ])();
  }

  functionBody(scope: Scope, awaitable: boolean): string {
    const inner: Scope = { parent: scope, variables: [], awaitable, returns: true, loops: [], depth: scope.depth + 1 };
    const statements = scope.depth > 3 ? [] : this.statements(inner, 2);
    return `{ ${statements.join(' ')} return ${this.number(inner, 1)}; }`;
  }

  /** Statements of a body whose way of being left stands around them. */
  statementsOfBody(scope: Scope, awaitable: boolean, returns = false): string[] {
    const inner: Scope = { parent: scope, variables: [], awaitable, returns, loops: [], depth: scope.depth + 1 };
    return scope.depth > 3 ? [] : this.statements(inner, 2);
  }
}

function call(callee: string): string {
  return /^[\w.$]+$/u.test(callee) ? `${callee}()` : `(${callee})()`;
}

function foreignEffects(type: Type): readonly string[] {
  return (FOREIGN_EFFECTS as Readonly<Partial<Record<Type, readonly string[]>>>)[type] ?? [];
}
