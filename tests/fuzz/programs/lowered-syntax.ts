import type { ModuleWriter } from './module-writer.ts';
import type { Scope } from './scope.ts';

/** `using` and `await using`, which run a function at the end of the block, however it is left. */
export function resourceBlock(writer: ModuleWriter, scope: Scope): string {
  const { choices } = writer;
  const isAwaited = scope.awaitable && choices.chance(1, 2);
  const disposer = isAwaited
    ? choices.pick([() => `[Symbol.asyncDispose]: ${writer.expression(scope, 'asyncFunction', 1)}`, () => `[Symbol.dispose]: ${writer.expression(scope, 'function', 1)}`])()
    : `[Symbol.dispose]: ${writer.expression(scope, 'function', 1)}`;
  const resource = choices.pick([() => `{ ${disposer} }`, () => `${writer.condition(scope)} ? { ${disposer} } : null`, () => 'undefined'])();
  const declaration = `${isAwaited ? 'await using' : 'using'} ${writer.fresh()} = ${resource};`;
  return writer.block(scope).replace('{', `{ ${declaration}`);
}

/** A class with decorators of the standard: on itself, on methods, fields and accessors. */
export function decoratedClass(writer: ModuleWriter, scope: Scope): string {
  const { choices } = writer;
  const name = writer.fresh();
  const perhaps = (decorators: () => string): string => (choices.chance(1, 2) ? `@(${decorators()}) ` : '');
  const run = (): string => writer.statementsOfBody(scope, false).join(' ');
  const watcher = (): string => choices.pick([() => `() => { ${run()} }`, () => `(value) => { ${run()} return value; }`, () => `(_, { addInitializer }) => { addInitializer(() => { ${run()} }); }`])();
  const wrapper = (): string => choices.pick([watcher, () => `(value) => function (...given) { ${run()} return value.apply(this, given); }`])();
  const initialiser = (): string => choices.pick([() => `() => { ${run()} }`, () => `() => (value) => { ${run()} return value; }`])();
  const body = (): string => writer.functionBody(scope, false);
  const members = [
    `${perhaps(initialiser)}p = ${writer.number(scope, 1)};`, 'f = () => 1;', `${perhaps(wrapper)}get a() ${body()}`, 'set a(x) {}', `${perhaps(wrapper)}m() ${body()}`, `${perhaps(wrapper)}static s() ${body()}`,
    choices.chance(1, 3) ? `${perhaps(() => `({ get, set }) => ({ get() { ${run()} return get.call(this); }, set, init(x) { ${run()} return x; } })`)}accessor q = 1;` : '',
  ];
  const text = `${perhaps(watcher)}class ${name} { ${members.join(' ')} }`;
  scope.variables.push({ text: name, type: 'class', assignable: false, foreign: false });
  return text;
}
