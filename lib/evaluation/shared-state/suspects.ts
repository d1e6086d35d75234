import { eachPart, type Expression, type FunctionFacts, type FunctionIndex, type ModuleFacts, type Pattern, type Reference } from '../../facts/index.ts';
import { hostModulePath } from '../../knowledge/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import type { HeapObject, Value } from '../../values/index.ts';
import type { Links, ModuleInstance } from '../modules/links.ts';
import type { PackageUses } from './package-uses.ts';

/**
 * What an expression may lead to:
 * - `shared`: something that was there before the call
 * - `self`: the receiver
 * - `own`: what the call made, what it was given, or a primitive
 */
type Root = 'shared' | 'self' | 'own';

/** Methods that give something new. */
const MAKING = /^(?:concat|entries|filter|flat|flatMap|join|keys|map|padEnd|padStart|repeat|replace|replaceAll|slice|split|toLowerCase|toSorted|toSpliced|toReversed|toString|toUpperCase|trim|values|with)$/u;
/** Methods of containers and strings that change nothing and call nothing. */
const LOOKING = /^(?:at|charAt|charCodeAt|concat|endsWith|entries|get|has|hasOwnProperty|includes|indexOf|join|keys|lastIndexOf|slice|split|startsWith|toString|values|replace|match|matchAll|search)$/u;
/** Globals and modules of the host by which functions change what the host owns. */
const CHANGEABLE = /^(?:process|globalThis|global|window|self|document|require|Reflect|node:(?:process|module|dns|http|https|tls|v8|net|crypto|events|async_hooks|worker_threads|cluster))$/u;
/** Functions and classes of the host that leave something running. */
const LASTING = /^(?:setInterval|addEventListener|Worker|SharedWorker|watch|watchFile|fork|spawn)$/u;
/** Members that lead from an object to what it shares with others. */
const LEADING_OUT = /^(?:constructor|__proto__|prototype)$/u;

/** More local variables that hold each other's values are not followed. */
const ALIASES = 4;

/**
 * Which functions may change shared state, by their text alone: whoever assigns nothing but own variables, changes nothing
 * but what it made or was given, and hands nothing shared to others, need not be evaluated.
 */
export class Suspects {
  private readonly instance: ModuleInstance;
  private readonly links: Links;
  private readonly uses: PackageUses;
  private readonly known = new Map<FunctionIndex, { readonly shared: boolean; readonly self: boolean }>();

  constructor(instance: ModuleInstance, links: Links, uses: PackageUses) {
    this.instance = instance;
    this.links = links;
    this.uses = uses;
  }

  /** `hasReceiver`: it is called on something shared. */
  has(index: FunctionIndex, hasReceiver: boolean): boolean {
    let found = this.known.get(index);
    if (found === undefined) this.known.set(index, (found = new SuspectFinder(this.instance, this.links, this.uses, index).find()));
    return found.shared || (hasReceiver && found.self);
  }
}

class SuspectFinder {
  private readonly facts: ModuleFacts;
  private readonly instance: ModuleInstance;
  private readonly links: Links;
  private readonly uses: PackageUses;
  private readonly entry: FunctionIndex;
  private readonly held = new Map<string, Expression[]>();
  private at: FunctionIndex;
  private shared = false;
  private self = false;

  constructor(instance: ModuleInstance, links: Links, uses: PackageUses, entry: FunctionIndex) {
    this.uses = uses;
    this.instance = instance;
    this.facts = instance.facts;
    this.links = links;
    this.entry = entry;
    this.at = entry;
  }

  find(): { readonly shared: boolean; readonly self: boolean } {
    const inner = this.facts.functions.flatMap((_, index) => (this.isWithin(index) ? [index] : []));
    for (const gathers of [true, false]) {
      for (const index of inner) {
        this.at = index;
        const { body, parameters, restParameter } = this.facts.functions[index] as FunctionFacts;
        for (const node of [body, parameters, restParameter]) this.visit(node, gathers);
      }
    }
    return { shared: this.shared, self: this.self };
  }

  private isWithin(index: FunctionIndex): boolean {
    for (let at: FunctionIndex | null = index; at !== null; at = this.facts.functions[at]?.parent ?? null) if (at === this.entry) return true;
    return false;
  }

  /** Forms are plain data: every field that holds a form is one. */
  private visit(node: unknown, gathers: boolean): void {
    if (typeof node !== 'object' || node === null || this.shared) return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each, gathers);
      return;
    }
    if (gathers) this.gather(node as Expression);
    else this.judge(node as Expression);
    eachPart(node, (part) => this.visit(part, gathers));
  }

  private gather(form: Expression | Exclude<Pattern, { kind: 'reference' }> | { readonly kind: 'declare' | 'forOf' | 'forIn'; readonly target: Pattern; readonly value?: Expression | null; readonly iterable?: Expression; readonly object?: Expression }): void {
    switch (form.kind) {
      case 'declare':
        if (form.value !== null && form.value !== undefined) this.hold(form.target, form.value);
        return;
      case 'forOf':
        if (form.iterable !== undefined) this.hold(form.target, form.iterable);
        return;
      case 'assign':
        this.holdReference(form.target, form.value);
        return;
      case 'destructure':
        this.hold(form.target, form.value);
        return;
      case 'default':
        this.hold(form.target, form.value);
    }
  }

  private hold(pattern: Pattern, value: Expression): void {
    switch (pattern.kind) {
      case 'reference':
        this.holdReference(pattern.target, value);
        return;
      case 'default':
        this.hold(pattern.target, value);
        return;
      case 'objectPattern':
        for (const { target } of pattern.properties) this.hold(target, value);
        return;
      case 'arrayPattern':
        for (const element of pattern.elements) if (element !== null) this.hold(element, value);
    }
  }

  private holdReference(target: Reference, value: Expression): void {
    if (target.kind !== 'variable') return;
    const name = this.nameOf(target);
    this.held.set(name, [...(this.held.get(name) ?? []), value]);
  }

  private functionAt(hops: number): FunctionIndex {
    let { at } = this;
    for (let hop = 0; hop < hops; hop++) at = this.facts.functions[at]?.parent ?? 0;
    return at;
  }

  private nameOf({ hops, slot }: { readonly hops: number; readonly slot: number }): string {
    return `${this.functionAt(hops)}|${slot}`;
  }

  private judge(form: Expression | Pattern | { readonly kind: 'forOf'; readonly iterable: Expression }): void {
    switch (form.kind) {
      case 'forOf':
        this.iterates(form.iterable);
        return;
      case 'array':
        for (const item of form.items) if (item?.kind === 'spread') this.iterates(item.argument);
        return;
      case 'assign':
        this.writes(form.target);
        // `this.registry = registry; this.registry.add(this);`
        if (form.target.kind === 'get' && form.target.object.kind === 'this') this.hands([form.value]);
        return;
      case 'update':
        this.writes(form.target);
        return;
      case 'reference':
        if (form.target.kind !== 'variable' || !this.isLocal(form.target)) this.writes(form.target);
        return;
      case 'delete':
        this.suspect(this.rootOf(form.target));
        return;
      case 'call':
        this.calls(form);
        this.hands(form.arguments);
        return;
      case 'new':
        if (this.isLasting(form.callee)) this.shared = true;
        this.hands(form.arguments);
        return;
      case 'superCall':
        this.hands(form.arguments);
    }
  }

  /** An iterator that others hold is where it was left. */
  private iterates(iterable: Expression): void {
    const value = iterable.kind === 'variable' && this.functionAt(iterable.hops) === 0 ? this.instance.environment.slots[iterable.slot] : undefined;
    if (value?.objects.some(({ kind }) => kind === 'iterator' || kind === 'generator') === true) this.shared = true;
  }

  private writes(target: Reference): void {
    if (target.kind === 'get' && this.isUse(target, false)) this.shared = true;
    else if (target.kind === 'get') this.suspect(isLeadingOut(target.object) ? 'shared' : target.object.kind === 'global' ? 'shared' : this.rootOf(target.object));
    else if (target.kind === 'superGet') this.self = true;
    else if (target.kind !== 'variable' || !this.isLocal(target)) this.shared = true;
  }

  private calls({ callee }: Extract<Expression, { kind: 'call' }>): void {
    if (callee.kind === 'superGet') this.self = true;
    if (this.isUse(callee, true) || this.isLasting(callee)) this.shared = true;
    if (callee.kind !== 'get') return;
    const { object, key } = callee;
    if (object.kind === 'global') {
      if (CHANGEABLE.test(object.name)) this.shared = true;
      return;
    }
    if (isLeadingOut(object)) this.shared = true;
    const root = this.rootOf(object);
    if (root === 'own' || (root === 'shared' && this.isHarmless(object, typeof key === 'string' ? key : null))) return;
    if (object.kind === 'call' && typeof key === 'string' && LOOKING.test(key)) return;
    this.suspect(root);
  }

  private isLasting(callee: Expression): boolean {
    if (callee.kind === 'global') return LASTING.test(callee.name);
    const imported = callee.kind === 'imported' ? this.facts.imports[callee.binding] : undefined;
    return imported !== undefined && LASTING.test(imported.name) && this.links.target(this.instance.module, imported.request).kind === 'builtin';
  }

  private isUse(expression: Expression, isCall: boolean): boolean {
    const { facts: moduleFacts, instance: { module } } = this;
    const standing = { module, moduleFacts, facts: moduleFacts.functions[this.at] as FunctionFacts };
    return this.uses.at(standing, expression, isCall) !== null || (isCall && this.uses.changedArgument(standing, expression) !== null);
  }

  /** Whether calling a method of it changes nothing: a module of the host, a function, or a container that is looked at. */
  private isHarmless(object: Expression, method: string | null): boolean {
    if (object.kind === 'imported') return this.isHarmlessImport(object.binding);
    const value = object.kind === 'variable' && this.functionAt(object.hops) === 0 ? this.instance.environment.slots[object.slot] : undefined;
    if (value === undefined || value.objects.length === 0) return value !== undefined && value.unknown === null;
    const isLooking = method !== null && LOOKING.test(method);
    return value.objects.every((each) => isFunction(each) || (isLooking && isContainer(each)) || (each.kind === 'builtin' && !CHANGEABLE.test(each.path)) || each.kind === 'namespace' || isStateless(each));
  }

  private isHarmlessImport(binding: number): boolean {
    const imported = this.facts.imports[binding];
    if (imported === undefined) return true;
    const target = this.links.target(this.instance.module, imported.request);
    if (target.kind === 'builtin') return !CHANGEABLE.test(hostModulePath(target.name));
    return target.kind !== 'module' || imported.name === '*' || installedPackageOf(target.module) !== installedPackageOf(this.instance.module);
  }

  private hands(given: readonly (Expression | { readonly kind: 'spread'; readonly argument: Expression })[]): void {
    for (const each of given) {
      const argument = each.kind === 'spread' ? each.argument : each;
      if (argument.kind === 'imported' ? !this.isHarmlessImport(argument.binding) : argument.kind === 'variable' && !this.isLocal(argument) ? this.isChangeable(argument) : argument.kind === 'global' ? CHANGEABLE.test(argument.name) : isHolder(argument)) this.suspect(this.rootOf(argument));
    }
  }

  private isChangeable(variable: Extract<Expression, { kind: 'variable' }>): boolean {
    const value: Value | undefined = this.functionAt(variable.hops) === 0 ? this.instance.environment.slots[variable.slot] : undefined;
    return value === undefined || value.unknown !== null || value.objects.some((object) => !isFunction(object) && !object.frozen);
  }

  private isLocal(variable: { readonly hops: number }): boolean {
    return this.isWithin(this.functionAt(variable.hops));
  }

  private suspect(root: Root): void {
    if (root === 'shared') this.shared = true;
    else if (root === 'self') this.self = true;
  }

  private rootOf(expression: Expression, depth = 0): Root {
    switch (expression.kind) {
      case 'variable':
        if (!this.isLocal(expression)) return 'shared';
        return depth > ALIASES ? 'own' : worst((this.held.get(this.nameOf(expression)) ?? []).map((value) => this.rootOf(value, depth + 1)));
      case 'imported':
      case 'commonjs':
      case 'importMeta':
      case 'importCall':
      case 'newTarget':
        return 'shared';
      case 'global':
        return CHANGEABLE.test(expression.name) ? 'shared' : 'own';
      case 'this':
      case 'superGet':
        return 'self';
      case 'get':
        return isLeadingOut(expression) || (expression.object.kind === 'global' && expression.key === 'prototype') || this.mayGiveShared(expression.object) ? 'shared' : this.rootOf(expression.object, depth);
      case 'call':
        return this.rootOfCall(expression, depth);
      case 'chain':
        return this.rootOf(expression.expression, depth);
      case 'await':
        return this.rootOf(expression.argument, depth);
      case 'assign':
        return worst([this.rootOf(expression.target as Expression, depth), this.rootOf(expression.value, depth)]);
      case 'logical':
        return worst([this.rootOf(expression.left, depth), this.rootOf(expression.right, depth)]);
      case 'conditional':
        return worst([this.rootOf(expression.consequent, depth), this.rootOf(expression.alternate, depth)]);
      case 'object':
        return worst(expression.members.map((member) => (member.kind === 'spread' ? this.rootOf(member.argument, depth) : 'value' in member ? this.rootOf(member.value, depth) : 'own')));
      case 'array':
        return worst(expression.items.map((item) => (item === null ? 'own' : this.rootOf(item.kind === 'spread' ? item.argument : item, depth))));
      case 'sequence':
        return this.rootOf(expression.expressions.at(-1) ?? { kind: 'undefined' }, depth);
      default:
        return 'own';
    }
  }

  /** `new Registry().items`: where the module has getters, one may give what was there before. */
  private mayGiveShared(object: Expression): boolean {
    return object.kind === 'new' && object.callee.kind !== 'global' && this.facts.functions.some(({ style }) => style === 'getter');
  }

  private rootOfCall({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>, depth: number): Root {
    if (callee.kind === 'variable') return this.isLocal(callee) ? 'own' : 'shared';
    if (callee.kind === 'imported') return this.isHarmlessImport(callee.binding) ? 'own' : 'shared';
    if (callee.kind === 'commonjs') return 'shared';
    if (callee.kind !== 'get') return 'own';
    if (typeof callee.key === 'string' && MAKING.test(callee.key)) return 'own';
    if (callee.object.kind === 'global') return /^(?:getPrototypeOf|assign|for)$/u.test(String(callee.key)) ? worst([callee.key === 'getPrototypeOf' ? 'shared' : 'own', ...given.map((each) => (each.kind === 'spread' ? 'own' : this.rootOf(each, depth)))]) : this.rootOf(callee.object, depth);
    return this.rootOf(callee.object, depth);
  }
}

function worst(roots: readonly Root[]): Root {
  return roots.includes('shared') ? 'shared' : roots.includes('self') ? 'self' : 'own';
}

/** `a.constructor`, `a.__proto__`. */
function isLeadingOut(expression: Expression): boolean {
  return expression.kind === 'get' && typeof expression.key === 'string' && LEADING_OUT.test(expression.key);
}

/** An argument that may lead to more than a primitive or a function. */
function isHolder({ kind }: Expression): boolean {
  return kind === 'get' || kind === 'this' || kind === 'call' || kind === 'variable' || kind === 'chain' || kind === 'object' || kind === 'array' || kind === 'logical' || kind === 'conditional' || kind === 'commonjs';
}

function isFunction({ callable, kind }: HeapObject): boolean {
  return callable !== null && callable.kind !== 'class' && kind === 'function';
}

function isContainer({ kind }: HeapObject): boolean {
  return kind === 'map' || kind === 'set' || kind === 'weak' || kind === 'array';
}

/** A regular expression without `g` and `y`, whose flags are kept in `keys`. */
function isStateless({ kind, keys }: HeapObject): boolean {
  return kind === 'regexp' && typeof keys.constant === 'string' && !/[gy]/u.test(keys.constant);
}
