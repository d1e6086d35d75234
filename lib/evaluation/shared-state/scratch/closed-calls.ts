import type { ModuleId } from '../../../effects/index.ts';
import { visitForms, type Call, type Expression, type FunctionIndex, type New, type Statement } from '../../../facts/index.ts';
import type { HeapObject, Value } from '../../../values/index.ts';
import type { Links } from '../../modules/links.ts';
import { functionsOf, type CodeMap } from './code-map.ts';
import { givesUnknown } from './flow.ts';
import { callsBack, isOfLanguage } from './known-calls.ts';

/** Functions that are looked at for one call, and modules that a name is followed through. */
const MOST = 100;
const DEPTH = 6;

interface Place {
  readonly module: ModuleId;
  readonly index: FunctionIndex;
}

type Target = Place | 'host' | null;

/** Which calls of imported functions run nothing but those functions, and so come back without having run any other code. */
export class ClosedCalls {
  private readonly links: Links;
  private readonly home: ModuleId;
  private readonly codeOf: (module: ModuleId) => CodeMap | null;
  private readonly known = new Map<string, boolean>();

  /** `home`: the module into which a call must not come back. */
  constructor(links: Links, home: ModuleId, codeOf: (module: ModuleId) => CodeMap | null) {
    this.links = links;
    this.home = home;
    this.codeOf = codeOf;
  }

  /** `from`: the function of the home module in which the call stands. */
  has(from: FunctionIndex, callee: Expression): boolean {
    const target = this.targetOf({ module: this.home, index: from }, callee);
    if (target === null || target === 'host') return target === 'host';
    const key = `${target.index} ${target.module}`;
    let found = this.known.get(key);
    if (found === undefined) this.known.set(key, (found = this.isClosed(target)));
    return found;
  }

  /** Whether all that it leads to is known. */
  private isClosed(begin: Place): boolean {
    const seen = new Set<string>();
    const pending = [begin];
    for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
      const key = `${place.index} ${place.module}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const next = place.module === this.home || seen.size > MOST ? null : this.calledBy(place);
      if (next === null) return false;
      pending.push(...next);
    }
    return true;
  }

  /** Functions that it calls; null: others as well. */
  private calledBy(place: Place): Place[] | null {
    const code = this.codeOf(place.module);
    if (code === null) return null;
    const called: Place[] = [];
    let isKnown = true;
    const visit = (at: Place) => (form: Expression | Statement): void => {
      if (form.kind === 'superCall' || form.kind === 'tagged' || form.kind === 'unsupported' || form.kind === 'importCall') isKnown = false;
      if (form.kind !== 'call' && form.kind !== 'new') return;
      const found = this.entered(at, form);
      if (found === null) isKnown = false;
      else called.push(...found);
    };
    code.facts.functions.forEach((each, index) => {
      if (index === place.index || code.isWithin(index, place.index)) visitForms([each.body, each.parameters, each.restParameter], visit({ module: place.module, index }));
    });
    return isKnown ? called : null;
  }

  private entered(at: Place, form: Call | New): Place[] | null {
    const { callee, arguments: given } = form;
    if (callee.kind === 'function') return [{ module: at.module, index: callee.function }];
    if (isOfLanguage(callee)) return form.kind === 'call' && callsBack(form) && givesUnknown(given) ? null : [];
    const held = callee.kind === 'variable' ? this.codeOf(at.module)?.heldBy(at.index, callee) : undefined;
    if (held?.kind === 'function') return [{ module: at.module, index: held.index }];
    if (held?.kind === 'class') return held.form.superclass === null ? functionsOf(held.form).map((index) => ({ module: at.module, index })) : null;
    const target = this.targetOf(at, callee);
    return target === 'host' ? [] : target === null ? null : [target];
  }

  private targetOf({ module, index }: Place, callee: Expression): Target {
    const facts = this.codeOf(module)?.facts;
    if (callee.kind === 'imported') {
      const binding = facts?.imports[callee.binding];
      return binding === undefined ? null : this.requested(module, binding.request, binding.name, DEPTH);
    }
    const loaded = this.loaded({ module, index }, callee);
    if (loaded !== null || callee.kind !== 'get' || typeof callee.key !== 'string') return loaded;
    const { object, key } = callee;
    if (object.kind === 'imported') {
      const binding = facts?.imports[object.binding];
      if (binding === undefined) return null;
      return binding.name === '*' ? this.requested(module, binding.request, key, DEPTH) : this.isHost(module, binding.request) ? 'host' : null;
    }
    const request = object.kind === 'variable' ? (this.codeOf(module)?.requestOf(index, object) ?? null) : null;
    return request !== null && this.isHost(module, request) ? 'host' : null;
  }

  /** A function that a variable at the top of the module has held since the load, or that is a member of what it holds. */
  private loaded(place: Place, callee: Expression): Place | null {
    const object = this.heldSinceLoad(place, callee);
    return object?.callable?.kind === 'closure' ? { module: object.callable.module, index: object.callable.index } : null;
  }

  private heldSinceLoad(place: Place, expression: Expression): HeapObject | null {
    if (expression.kind === 'get') {
      const holder = typeof expression.key === 'string' && expression.object.kind === 'variable' ? this.heldSinceLoad(place, expression.object) : null;
      return holder === null ? null : onlyObject(holder.properties.get(expression.key as string)?.value);
    }
    const code = this.codeOf(place.module);
    if (expression.kind !== 'variable' || code === null || code.frameAt(place.index, expression.hops) !== 0) return null;
    const isFixed = code.facts.functions[0]?.reassigned.includes(expression.slot) === false;
    return isFixed ? onlyObject(this.links.instance(place.module)?.environment.slots[expression.slot]) : null;
  }

  private isHost(module: ModuleId, request: number): boolean {
    return this.links.target(module, request).kind === 'builtin';
  }

  private requested(module: ModuleId, request: number, name: string, depth: number): Target {
    const target = this.links.target(module, request);
    if (target.kind === 'builtin') return 'host';
    return target.kind === 'module' && depth > 0 ? this.exported(target.module, name, depth - 1) : null;
  }

  private exported(module: ModuleId, name: string, depth: number): Target {
    const code = this.codeOf(module);
    if (code === null) return null;
    const exported = code.facts.exports[name];
    switch (exported?.kind) {
      case 'local': {
        const held = code.heldBy(0, { hops: 0, slot: exported.slot });
        return held.kind === 'function' ? { module, index: held.index } : null;
      }
      case 'import': {
        const binding = code.facts.imports[exported.binding];
        return binding === undefined ? null : this.requested(module, binding.request, binding.name, depth);
      }
      case 'reexport':
        return this.requested(module, exported.request, exported.name, depth);
      case undefined:
        for (const request of code.facts.stars) {
          const found = this.requested(module, request, name, depth);
          if (found !== null) return found;
        }
        return null;
    }
  }
}


function onlyObject(value: Value | undefined): HeapObject | null {
  const [object] = value?.objects ?? [];
  return value === undefined || value.objects.length !== 1 || value.types !== 0 || value.unknown !== null ? null : (object ?? null);
}
