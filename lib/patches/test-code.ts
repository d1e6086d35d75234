import { eachPart, visitForms, type Expression, type FunctionIndex, type ModuleFacts, type Pattern, type Statement } from '../facts/index.ts';
import type { WritesOfImported } from './imported-calls.ts';

type Variable = Extract<Expression, { kind: 'variable' }>;

/** A value that code gives to a variable. */
export interface Given {
  readonly form: Expression;
  /** The function whose code gives it. */
  readonly index: FunctionIndex;
  /** Of the variable. */
  readonly name: string;
}

/** What `require` or an import gave: a name of a module, `default`, or `*`. */
export interface Required {
  readonly specifier: string;
  readonly name: string;
}

/** What tells a spy to do something else than what it watches. */
const MOCKING = /^(?:mock(?:Implementation|Return|Resolved|Rejected|Throw)|returns|resolves|rejects|throws|callsFake|yields|value$|get$)/u;

/** What puts something else in the place of a module. */
const MODULE_MOCKING = /^(?:mock|doMock|module|unstable_mockModule)$/u;

/** What is known besides the code of the file. */
export interface KnownAround {
  /** Whether a global of this name comes with the language or the host. */
  readonly isKnownGlobal: (name: string) => boolean;
  readonly writesOf: WritesOfImported;
}

/** The code of a test file, with what each variable is given, wherever that happens. */
export class TestCode {
  readonly facts: ModuleFacts;
  readonly known: KnownAround;
  private readonly given = new Map<string, Given[]>();
  private readonly required = new Map<string, Required>();
  private readonly mocked = new Set<Expression>();
  private readonly mockedModules = new Set<string>();

  constructor(facts: ModuleFacts, known: KnownAround) {
    this.facts = facts;
    this.known = known;
    facts.functions.forEach(({ body }, index) => this.gather(body, index));
    facts.functions.forEach(({ body }, index) => visitForms(body, (form) => this.gatherMocked(form, index)));
  }

  /** What an import, or a variable that holds what `require` gave, stands for. */
  requiredOf(index: FunctionIndex, expression: Expression): Required | null {
    if (expression.kind === 'variable') return this.required.get(`${this.ownerOf(index, expression.hops)} ${expression.slot}`) ?? null;
    if (expression.kind !== 'imported') return null;
    const binding = this.facts.imports[expression.binding];
    const specifier = this.facts.requests[binding?.request ?? -1]?.specifier;
    return binding === undefined || specifier === undefined ? null : { specifier, name: binding.name };
  }

  /** Whether what a call made, a spy, is told to do something else than what it stands for. */
  isMocked(call: Expression): boolean {
    return this.mocked.has(call);
  }

  /** Whether the file has its runner put something else in the place of a module. */
  isMockedModule(specifier: string): boolean {
    return this.mockedModules.has(specifier);
  }

  /** The only value that a variable is ever given; null: none, or several. */
  constantOf(index: FunctionIndex, { hops, slot }: Variable): Given | null {
    const values = this.given.get(`${this.ownerOf(index, hops)} ${slot}`) ?? [];
    return values.length === 1 ? (values[0] ?? null) : null;
  }

  /** Whether a variable is assigned as a whole, not only by taking something apart. */
  isGiven(index: FunctionIndex, { hops, slot }: Variable): boolean {
    return this.given.has(`${this.ownerOf(index, hops)} ${slot}`);
  }

  /** The function of the module that a variable holds; null: none, or it is not known. */
  functionOf(index: FunctionIndex, variable: Variable): FunctionIndex | null {
    const owner = this.facts.functions[this.ownerOf(index, variable.hops)];
    const hoisted = owner?.hoisted.find(({ slot }) => slot === variable.slot);
    if (hoisted !== undefined) return hoisted.function;
    const value = this.constantOf(index, variable)?.form;
    return value?.kind === 'function' ? value.function : null;
  }

  nameOf(index: FunctionIndex, { hops, slot }: Variable): string {
    return this.facts.functions[this.ownerOf(index, hops)]?.slots[slot] ?? '';
  }

  /** The function that declares a variable, seen from another one. */
  ownerOf(index: FunctionIndex, hops: number): FunctionIndex {
    let owner = index;
    for (let hop = 0; hop < hops; hop++) owner = this.facts.functions[owner]?.parent ?? 0;
    return owner;
  }

  private gather(node: unknown, index: FunctionIndex): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.gather(each, index);
      return;
    }
    const form = node as { kind?: string; target?: { kind: string; target?: Expression }; value?: Expression | null };
    if (form.kind === 'declare' && form.value) this.declare(form.target as Pattern, form.value, index);
    if (form.kind === 'assign' && form.value) this.give(form.target as Expression | undefined, form.value, index);
    eachPart(node, (part) => this.gather(part, index));
  }

  private declare(target: Pattern, value: Expression, index: FunctionIndex): void {
    if (target.kind === 'reference') this.give(target.target as Expression, value, index);
    const call = value.kind === 'get' ? value.object : value;
    const specifier = call.kind === 'call' && call.request !== undefined ? this.facts.requests[call.request]?.specifier : undefined;
    if (specifier === undefined) return this.takeApart(target, value, index);
    const note = (variable: Expression, name: string): void => {
      if (variable.kind === 'variable') this.required.set(`${this.ownerOf(index, variable.hops)} ${variable.slot}`, { specifier, name });
    };
    if (target.kind === 'reference') note(target.target as Expression, value.kind === 'get' && typeof value.key === 'string' ? value.key : 'default');
    else if (target.kind === 'objectPattern') for (const { key, target: inner } of target.properties) if (inner.kind === 'reference' && typeof key === 'string') note(inner.target as Expression, key);
  }

  /** `const { close } = fs;` */
  private takeApart(target: Pattern, object: Expression, index: FunctionIndex): void {
    if (target.kind !== 'objectPattern' || !('site' in object)) return;
    const { site } = object;
    for (const { key, target: inner } of target.properties) if (inner.kind === 'reference') this.give(inner.target as Expression, { kind: 'get', object, key, optional: false, site }, index);
  }

  /** `spyOn(…).mockReturnValue(1)`, also where a variable holds the spy. */
  private gatherMocked(form: Expression | Statement, index: FunctionIndex): void {
    if (form.kind !== 'call' || form.callee.kind !== 'get') return;
    const [first] = form.arguments;
    if (MODULE_MOCKING.test(String(form.callee.key)) && first?.kind === 'constant') this.mockedModules.add(String(first.value));
    if (!MOCKING.test(String(form.callee.key))) return;
    let spy = form.callee.object;
    if (spy.kind === 'variable') spy = this.constantOf(index, spy)?.form ?? spy;
    while (spy.kind === 'call') {
      this.mocked.add(spy);
      spy = spy.callee.kind === 'get' ? spy.callee.object : spy.callee;
    }
  }

  private give(target: Expression | undefined, form: Expression, index: FunctionIndex): void {
    if (target?.kind !== 'variable') return;
    const key = `${this.ownerOf(index, target.hops)} ${target.slot}`;
    this.given.set(key, [...(this.given.get(key) ?? []), { form, index, name: this.nameOf(index, target) }]);
  }
}
