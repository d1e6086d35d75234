import type { FunctionFacts, Pattern } from '../../facts/index.ts';
import { REQUEST_SHAPES } from '../../knowledge/index.ts';

interface Matchers {
  readonly exports: RegExp | null;
  readonly bindings: RegExp | null;
  readonly calls: RegExp | null;
  readonly routes: RegExp | null;
  readonly described: RegExp | null;
  readonly decorators: RegExp | null;
  readonly methods: RegExp | null;
  readonly singletons: RegExp | null;
  readonly members: RegExp | null;
  readonly events: { readonly member: RegExp; readonly first: RegExp } | null;
  readonly parameters: readonly RegExp[] | null;
}

function pattern(text: string | undefined): RegExp | null {
  return text === undefined ? null : new RegExp(text, 'u');
}

/** By what functions of a file are found to be called for each request, though nothing of a package says so. */
export class HandlerShapes {
  private readonly shapes: readonly Matchers[];

  /** `module`: its path. */
  constructor(module: string) {
    this.shapes = REQUEST_SHAPES.filter(({ files }) => files === undefined || new RegExp(files, 'u').test(module)).map((shape) => ({
      exports: pattern(shape.exports), bindings: pattern(shape.bindings), calls: pattern(shape.calls), routes: pattern(shape.routes), described: pattern(shape.described),
      decorators: pattern(shape.decorators), methods: pattern(shape.methods), singletons: pattern(shape.singletons), members: pattern(shape.members),
      events: shape.events === undefined ? null : { member: new RegExp(shape.events.member, 'u'), first: new RegExp(shape.events.first, 'u') },
      parameters: shape.parameters?.map((each) => new RegExp(each, 'u')) ?? null,
    }));
  }

  /** `way`: from the exports. */
  isExport(way: string): boolean {
    return this.shapes.some(({ exports }) => exports?.test(way) === true);
  }

  /** `path`: from a binding of the top level. */
  isBinding(path: string): boolean {
    return this.shapes.some(({ bindings }) => bindings?.test(path) === true);
  }

  /** The first argument that is a handler; `first`: the text that is the first argument. Null: none is. */
  firstHandler(callee: string, member: string, first: string | null): number | null {
    for (const { calls, routes, events } of this.shapes) {
      if (calls?.test(callee) === true) return 0;
      if (first !== null && first.startsWith('/') && routes?.test(member) === true) return 1;
      if (first !== null && events !== null && events.first.test(first) && events.member.test(member)) return 1;
    }
    return null;
  }

  /** `app.route({ … })`. */
  isDescribed(member: string): boolean {
    return this.shapes.some(({ described }) => described?.test(member) === true);
  }

  isMethod(name: string, decorators: readonly string[]): boolean {
    return this.shapes.some((shape) => shape.methods?.test(name) === true || decorators.some((each) => shape.decorators?.test(each) === true));
  }

  isSingleton(decorators: readonly string[]): boolean {
    return this.shapes.some(({ singletons }) => singletons !== null && decorators.some((each) => singletons.test(each)));
  }

  /** What the function's own parameters say. */
  hasParameters({ parameters, slots }: FunctionFacts): boolean {
    const names = parameters.map((parameter) => nameOf(parameter, slots));
    const taken = membersOf(parameters[0]);
    return this.shapes.some((shape) => {
      if (shape.members !== null && taken.some((name) => shape.members?.test(name))) return true;
      return shape.parameters !== null && names.length >= shape.parameters.length && shape.parameters.every((each, index) => each.test(names[index] ?? ''));
    });
  }
}

function nameOf(parameter: Pattern, slots: readonly string[]): string {
  if (parameter.kind === 'default') return nameOf(parameter.target, slots);
  const name = parameter.kind === 'reference' && parameter.target.kind === 'variable' ? (slots[parameter.target.slot] ?? '') : '';
  return name.replace(/^_+/u, '');
}

function membersOf(parameter: Pattern | undefined): readonly string[] {
  if (parameter?.kind === 'default') return membersOf(parameter.target);
  return parameter?.kind === 'objectPattern' ? parameter.properties.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) : [];
}
