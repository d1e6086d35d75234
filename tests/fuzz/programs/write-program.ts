import * as fc from 'fast-check';
import { Choices } from './choices.ts';
import { ModuleWriter, type Supply } from './module-writer.ts';
import type { Program, ProgramModule } from './program.ts';
import type { Scope, Type, Variable } from './scope.ts';

type Format = 'mjs' | 'cjs' | 'ts';

interface Written {
  readonly module: ProgramModule;
  readonly format: Format;
  /** Whether its load may wait: nobody can require it then, nor what imports it. */
  readonly waits: boolean;
  readonly exported: readonly { readonly name: string; readonly type: Type }[];
}

const NUMBERS = 900;

/** Programs of one to four modules. Shrinks towards few and plain statements. */
const program: fc.Arbitrary<Program> = fc
  .array(fc.nat(0xffff), { minLength: NUMBERS, maxLength: NUMBERS, size: 'max' })
  .map((numbers) => writeProgram(new Choices(numbers)));

/** The programs of a seed, the same every time. */
export function programsOf(seed: number, count: number): Program[] {
  return fc.sample(program, { seed, numRuns: count });
}

function writeProgram(choices: Choices): Program {
  const supply: Supply = { choices, next: 1, effects: choices.pick([0, 0, 1, 1, 1, 2]), statements: 0 };
  const written: Written[] = [];
  for (let count = 1 + choices.below(4); count > 0; count--) written.push(writeModule(supply, written));
  return { modules: closeCycle(supply, written).map(({ module }) => module) };
}

/** How what a later module exports is used, by its type. */
const LATE_USES: Readonly<Partial<Record<Type, (name: string) => string>>> = { function: (name) => `${name}()`, object: (name) => `${name}.f()`, class: (name) => `new ${name}().m()`, numbers: (name) => `${name}.length`, functions: (name) => `${name}[0]?.()`, map: (name) => `${name}.get('a')?.()` };

/** Sometimes an earlier module imports a later one that imports it; what it takes from there it uses when it is called. */
function closeCycle({ choices, next }: Supply, written: readonly Written[]): readonly Written[] {
  const last = written.at(-1);
  const first = written.find((each) => each !== last && each.format !== 'cjs' && last?.module.text.includes(`'./${each.module.name}'`) === true);
  const taken = last?.exported.find(({ type }) => type in LATE_USES);
  if (first === undefined || last === undefined || last.format === 'cjs' || taken === undefined || choices.chance(1, 3)) return written;
  const late = `late${next}`;
  const use = LATE_USES[taken.type]?.(taken.name) ?? '';
  const closed = `import { ${taken.name} } from './${last.module.name}';\n${first.module.text}export function ${late}() { return ${use}; }\n`;
  const calls = choices.chance(1, 2) ? `import { ${late} } from './${first.module.name}';\n${last.module.text}${late}();\n` : last.module.text;
  return written.map((each) => (each === first ? { ...first, module: { ...first.module, text: closed } } : each === last ? { ...last, module: { ...last.module, text: calls } } : each));
}

function writeModule(supply: Supply, earlier: readonly Written[]): Written {
  const { choices } = supply;
  supply.statements = 14;
  const format = choices.pick(['mjs', 'mjs', 'cjs', 'ts'] as const);
  const name = `m${earlier.length}.${format}`;
  const writer = new ModuleWriter(supply, format === 'ts');
  const awaitable = format !== 'cjs' && choices.chance(2, 3);
  const scope: Scope = { parent: null, variables: [], awaitable, returns: false, loops: [], depth: 0 };
  const reachable = earlier.filter((other) => format !== 'cjs' || (other.format !== 'ts' && !other.waits));
  const imported = reachable.filter(() => choices.chance(3, 4));
  const heads = imported.flatMap((other) => importOf(supply, format, other, scope.variables));
  const body: string[] = [];
  for (let count = 2 + choices.below(8); count > 0 && supply.statements > 0; count--) {
    supply.statements--;
    body.push(writer.statement(scope));
  }
  const own = scope.variables.filter(({ foreign }) => !foreign);
  const exported = own.map(({ text: local, type }) => ({ name: local, type }));
  const text = [...heads, ...body, ...exportsOf(format, exported.map(({ name: local }) => local), choices)].join('\n');
  return { module: { name, text: `${text}\n` }, format, waits: awaitable || imported.some(({ waits }) => waits), exported };
}

function importOf(supply: Supply, format: Format, { module, format: exporter, exported }: Written, variables: Variable[]): string[] {
  const { choices } = supply;
  const namespace = `n${supply.next++}`;
  const bring = (text: (name: string) => string): void => {
    for (const { name, type } of exported) variables.push({ text: text(name), type, assignable: false, foreign: true });
  };
  const names = exported.map(({ name }) => name).join(', ');
  if (format === 'cjs') {
    if (choices.chance(1, 2) && exported.length > 0) {
      bring((name) => name);
      return [`const { ${names} } = require('./${module.name}');`];
    }
    bring((name) => `${namespace}.${name}`);
    return [`const ${namespace} = require('./${module.name}');`];
  }
  if (exporter === 'cjs' && choices.chance(1, 2)) {
    bring((name) => `${namespace}.${name}`);
    return [`import ${namespace} from './${module.name}';`];
  }
  if (choices.chance(1, 3)) {
    bring((name) => `${namespace}.${name}`);
    return [`import * as ${namespace} from './${module.name}';`];
  }
  bring((name) => name);
  return [`import { ${names} } from './${module.name}';`];
}

/** All that a module declares is exported, so that the observer sees what becomes of it. */
function exportsOf(format: Format, names: readonly string[], choices: Choices): string[] {
  if (format !== 'cjs') return [`export { ${names.join(', ')} };`];
  if (choices.chance(1, 3)) return [`module.exports = { ${names.join(', ')} };`];
  return names.map((name) => `exports.${name} = ${name};`);
}
