import { expectPresent, invariant } from '../base/invariant.ts';
import type { FunctionFacts, FunctionIndex } from './form.ts';
import type { ModuleFacts } from './module-facts.ts';

/** Throws unless every index in the facts leads to what it should: slots, functions, requests, imports, sites, lines. */
export function assertWellFormedFacts(facts: ModuleFacts): void {
  const { functions, requests, imports, sites, lineStarts } = facts;
  const isSite = (site: number): boolean => Number.isInteger(site) && site >= 0 && 2 * site + 1 < sites.length;
  invariant(sites.length % 2 === 0, 'sites to be pairs');
  for (let at = 0; at < sites.length; at += 2) invariant((sites[at] ?? 0) <= (sites[at + 1] ?? -1), 'a site to end after its start');
  for (let at = 1; at < lineStarts.length; at += 1) invariant((lineStarts[at - 1] ?? 0) < (lineStarts[at] ?? -1), 'lines to ascend');
  for (const request of requests) invariant(isSite(request.site), 'the site of a request');
  for (const binding of imports) invariant(binding.request in requests && isSite(binding.site), `the request of the import ${binding.local}`);
  for (const star of facts.stars) invariant(star in requests, 'the request of an export star');
  const slots = expectPresent(functions[0], 'a module body').slots;
  for (const [name, exported] of Object.entries(facts.exports)) {
    if (exported.kind === 'local') invariant(exported.slot in slots, `the slot of the export ${name}`);
    else if (exported.kind === 'import') invariant(exported.binding in imports, `the import of the export ${name}`);
    else invariant(exported.request in requests, `the request of the export ${name}`);
  }
  const owners = new Map<FunctionIndex, FunctionIndex>();
  functions.forEach((body, index) => {
    assertFrame(body, index, functions);
    invariant(isSite(body.site), 'the site of a function');
    new BodyCheck(facts, index, owners, isSite).check([body.parameters, body.restParameter, body.hoisted, body.body]);
  });
  functions.forEach((body, index) => invariant(body.parent === (owners.get(index) ?? null), `function ${index} (${body.name}) to be made by its parent`));
}

function assertFrame(body: FunctionFacts, index: FunctionIndex, functions: readonly FunctionFacts[]): void {
  const isSlot = (slot: number): boolean => slot in body.slots;
  invariant(index === 0 ? body.parent === null : body.parent !== null && body.parent < index, `the parent of function ${index}`);
  invariant((body.style === 'module') === (index === 0), `the style of function ${index}`);
  for (const list of [body.lexical, body.constants, body.multiplied, body.reassigned, body.assignedOnce]) {
    invariant(list.every(isSlot), `the slots of function ${index}`);
    invariant(new Set(list).size === list.length, `no slot of function ${index} twice`);
  }
  for (const hoisted of body.hoisted) invariant(isSlot(hoisted.slot) && hoisted.function in functions, `the hoisted functions of ${index}`);
  if (body.selfSlot !== null) invariant(isSlot(body.selfSlot), 'the slot of a function in itself');
  if (body.argumentsSlot !== null) invariant(isSlot(body.argumentsSlot), 'the slot of arguments');
}

/** Walks what a function holds with a stack of its own: chains of operators nest thousands deep. */
class BodyCheck {
  readonly #facts: ModuleFacts;
  readonly #index: FunctionIndex;
  readonly #owners: Map<FunctionIndex, FunctionIndex>;
  readonly #isSite: (site: number) => boolean;

  constructor(facts: ModuleFacts, index: FunctionIndex, owners: Map<FunctionIndex, FunctionIndex>, isSite: (site: number) => boolean) {
    this.#facts = facts;
    this.#index = index;
    this.#owners = owners;
    this.#isSite = isSite;
  }

  check(parts: readonly unknown[]): void {
    const open: unknown[] = [...parts];
    while (open.length > 0) {
      const part = open.pop();
      if (Array.isArray(part)) {
        for (const item of part) open.push(item);
      } else if (typeof part === 'object' && part !== null) {
        for (const key in part) {
          const value = (part as Readonly<Record<string, unknown>>)[key];
          if (typeof value === 'number') this.#checkNumber(part, key, value);
          else if (typeof value === 'object') open.push(value);
        }
      }
    }
  }

  #checkNumber(part: object, key: string, value: number): void {
    const { requests, imports, functions } = this.#facts;
    if (key === 'site') invariant(this.#isSite(value), `a site in function ${this.#index}`);
    else if (key === 'request') invariant(value in requests, `a request in function ${this.#index}`);
    else if (key === 'binding') invariant(value in imports, `an import in function ${this.#index}`);
    else if (key === 'innerSlot' || key === 'privateSlot') invariant(value in this.#frame(0).slots, `the slot of a class in function ${this.#index}`);
    else if (key === 'slot') invariant(value in this.#frame('hops' in part ? Number(part.hops) : 0).slots, `a slot in function ${this.#index}`);
    else if (key === 'function' || key === 'constructorFunction' || key === 'initialiser') {
      invariant(value in functions, `a function in function ${this.#index}`);
      invariant(!this.#owners.has(value), `function ${value} to be made in one place`);
      this.#owners.set(value, this.#index);
    }
  }

  #frame(hops: number): FunctionFacts {
    let index: FunctionIndex | null = this.#index;
    for (let hop = 0; hop < hops; hop += 1) index = this.#facts.functions[expectPresent(index, 'a frame for each hop')]?.parent ?? null;
    return expectPresent(this.#facts.functions[expectPresent(index, 'a frame for each hop')], 'the frame of a variable');
  }
}
