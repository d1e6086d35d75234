import { visitForms, type ClassForm, type Expression, type FunctionFacts, type FunctionIndex, type ModuleFacts, type Pattern, type Reference, type Statement, type Variable } from '../../../facts/index.ts';
import { callsBack } from './known-calls.ts';

/** What a variable always holds once it is initialised. */
export type Held = { readonly kind: 'function'; readonly index: FunctionIndex } | { readonly kind: 'class'; readonly form: ClassForm } | { readonly kind: 'other' };

type Form = Expression | Statement;
/** A binding of a frame: `index|slot`. */
type BindingName = string;

const OTHER: Held = { kind: 'other' };

export function bindingName(frame: FunctionIndex, slot: number): BindingName {
  return `${frame}|${slot}`;
}

/** Which functions of a module its variables hold, which it calls itself only, and what is done with its objects. */
export class CodeMap {
  readonly facts: ModuleFacts;
  /** Functions that are given away, stored or exported: anybody may call them at any time. */
  readonly escaped = new Set<FunctionIndex>();
  private readonly held = new Map<BindingName, Held>();
  /** Bindings of which more is done than reading and setting members by name. */
  private readonly loose = new Set<BindingName>();
  /** Members by name that are assigned, by binding. */
  private readonly fields = new Map<BindingName, Set<string>>();
  /** Values that are assigned to each binding; null: something that a pattern takes out. */
  private readonly values = new Map<BindingName, (Expression | null)[]>();
  private at: FunctionIndex = 0;
  /** Forms that stand where they are understood: as callees, initial values and objects of members. */
  private readonly placed = new Set<unknown>();

  constructor(facts: ModuleFacts) {
    this.facts = facts;
    this.each((code) => {
      for (const { slot, function: index } of code.hoisted) this.hold(this.at, slot, { kind: 'function', index });
      if (code.selfSlot !== null) this.hold(this.at, code.selfSlot, { kind: 'function', index: this.at });
    });
    this.each((code) => visitForms([code.body, code.parameters, code.restParameter], (form) => this.place(form)));
    this.each((code) => visitForms([code.body, code.parameters, code.restParameter], (form) => this.judge(form)));
    for (const exported of Object.values(facts.exports)) {
      if (exported.kind !== 'local') continue;
      this.escape(this.held.get(bindingName(0, exported.slot)) ?? OTHER);
      this.loose.add(bindingName(0, exported.slot));
    }
  }

  /** The function around `from` whose frame is so many hops outwards. */
  frameAt(from: FunctionIndex, hops: number): FunctionIndex {
    let at = from;
    for (let hop = 0; hop < hops; hop++) at = this.facts.functions[at]?.parent ?? 0;
    return at;
  }

  heldBy(from: FunctionIndex, { hops, slot }: Pick<Variable, 'hops' | 'slot'>): Held {
    return this.held.get(bindingName(this.frameAt(from, hops), slot)) ?? OTHER;
  }

  /** What a variable was first given by `require("…")`: the request. */
  requestOf(from: FunctionIndex, { hops, slot }: Pick<Variable, 'hops' | 'slot'>): number | null {
    const [value, ...others] = this.values.get(bindingName(this.frameAt(from, hops), slot)) ?? [];
    return others.length === 0 && value?.kind === 'call' ? (value.request ?? null) : null;
  }

  isWithin(index: FunctionIndex, outer: FunctionIndex): boolean {
    for (let at = this.facts.functions[index]?.parent ?? null; at !== null; at = this.facts.functions[at]?.parent ?? null) if (at === outer) return true;
    return false;
  }

  /** Members that are assigned of an object that nothing but its members is used of; none where it is used otherwise. */
  fieldsOf(frame: FunctionIndex, slot: number): ReadonlySet<string> {
    const name = bindingName(frame, slot);
    const [value, ...others] = this.values.get(name) ?? [];
    const isRecord = others.length === 0 && value?.kind === 'object' && value.members.every(({ kind }) => kind === 'property');
    return isRecord && !this.loose.has(name) ? (this.fields.get(name) ?? new Set()) : new Set();
  }

  /** Whether all that is ever assigned to the binding is new each time. */
  holdsMade(frame: FunctionIndex, slot: number): boolean {
    return (this.values.get(bindingName(frame, slot)) ?? []).every((value) => value !== null && isMade(value));
  }

  private each(action: (code: FunctionFacts) => void): void {
    this.facts.functions.forEach((code, index) => {
      this.at = index;
      action(code);
    });
  }

  private place(form: Form | Pattern): void {
    switch (form.kind) {
      case 'declare':
        this.declares(form);
        return;
      case 'assign':
        this.assigns(form.target, form.operator === '=' ? form.value : null);
        return;
      case 'update':
        this.assigns(form.target, form);
        return;
      case 'reference':
        if (!this.placed.has(form)) this.assigns(form.target, null);
        return;
      case 'call':
        this.placed.add(form.callee);
        if (callsBack(form)) for (const argument of form.arguments) if (argument.kind === 'function') this.placed.add(argument);
        return;
      case 'new':
        this.placed.add(form.callee);
        return;
      case 'tagged':
        this.placed.add(form.tag);
        return;
      case 'get':
        if (typeof form.key === 'string') this.placed.add(form.object);
        return;
    }
  }

  private declares({ target, value }: Extract<Statement, { kind: 'declare' }>): void {
    if (target.kind !== 'reference' || target.target.kind !== 'variable') return;
    this.placed.add(target);
    const frame = this.frameAt(this.at, target.target.hops);
    const name = bindingName(frame, target.target.slot);
    this.placed.add(target.target);
    if (value !== null) this.values.set(name, [...(this.values.get(name) ?? []), value]);
    if (value === null || (value.kind !== 'function' && value.kind !== 'class')) return;
    this.placed.add(value);
    this.hold(frame, target.target.slot, value.kind === 'function' ? { kind: 'function', index: value.function } : { kind: 'class', form: value });
  }

  private assigns(target: Reference, value: Expression | null): void {
    if (target.kind === 'variable') {
      const frame = this.frameAt(this.at, target.hops);
      const name = bindingName(frame, target.slot);
      this.placed.add(target);
      this.values.set(name, [...(this.values.get(name) ?? []), value]);
      // `var value; …; value = function () { … };`
      if (value?.kind === 'function') this.placed.add(value);
      if (value?.kind === 'function') this.hold(frame, target.slot, { kind: 'function', index: value.function });
      else this.lose(frame, target.slot);
    }
    if (target.kind !== 'get' || target.object.kind !== 'variable' || typeof target.key !== 'string') return;
    const name = bindingName(this.frameAt(this.at, target.object.hops), target.object.slot);
    this.fields.set(name, new Set([...(this.fields.get(name) ?? []), target.key]));
  }

  private hold(frame: FunctionIndex, slot: number, held: Held): void {
    const name = bindingName(frame, slot);
    if (!this.held.has(name)) {
      this.held.set(name, held);
      return;
    }
    this.escape(held);
    this.lose(frame, slot);
  }

  /** It may hold something else. */
  private lose(frame: FunctionIndex, slot: number): void {
    const name = bindingName(frame, slot);
    this.escape(this.held.get(name) ?? OTHER);
    this.held.set(name, OTHER);
  }

  private escape(held: Held): void {
    if (held.kind === 'function') this.escaped.add(held.index);
  }

  private judge(form: Form): void {
    switch (form.kind) {
      case 'variable':
        this.uses(form);
        return;
      case 'function':
        if (!this.placed.has(form)) this.escaped.add(form.function);
        return;
      case 'class':
        for (const index of functionsOf(form)) this.escaped.add(index);
        return;
      case 'object':
        for (const member of form.members) if ('function' in member) this.escaped.add(member.function);
        return;
      case 'call':
        // The receiver of a method is given to it.
        if (form.callee.kind === 'get' && form.callee.object.kind === 'variable') this.loosen(form.callee.object);
    }
  }

  private uses(variable: Variable): void {
    if (this.placed.has(variable)) return;
    this.escape(this.heldBy(this.at, variable));
    this.loosen(variable);
  }

  private loosen({ hops, slot }: Variable): void {
    this.loose.add(bindingName(this.frameAt(this.at, hops), slot));
  }
}

/** Constructor, methods and initialisers of a class. */
export function functionsOf({ constructorFunction, elements }: ClassForm): FunctionIndex[] {
  return [constructorFunction, ...elements.map((element) => (element.kind === 'field' ? element.initialiser : element.function))].filter((index) => index !== null);
}

const MADE: readonly string[] = ['constant', 'undefined', 'bigint', 'regexp', 'template', 'array', 'object', 'new', 'unary', 'binary', 'update'];

function isMade({ kind }: Expression): boolean {
  return MADE.includes(kind);
}
