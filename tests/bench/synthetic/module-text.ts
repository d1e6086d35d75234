import { posix } from 'node:path';
import { MODULES_PER_FEATURE, PACKAGES, pathOf, type Place, placeOf, SHARED_MODULES } from './layout.ts';
import { type RandomSource, randomSource } from './random-source.ts';

/** An import of one function. */
interface Import {
  readonly specifier: string;
  readonly name: string;
  /** What it makes can be had at once, when the importing module is loaded; null where there is no such function. */
  readonly factory: string | null;
}

/** How many features back an import of another feature reaches at most: real projects have neighbourhoods. */
const REACH = 40;

/** The text of a module. It depends on the module's number alone: a project of 1,000 modules is the start of one of 50,000. */
export function moduleText(module: number): string {
  const place = placeOf(module);
  if (place.kind === 'barrel') return barrelText();
  const random = randomSource(module);
  const imports = place.kind === 'shared' ? importsOfShared(place.index, random) : importsOfPart(module, place, random);
  return [...importLines(imports), ...body(module, imports, random), ''].join('\n');
}

function barrelText(): string {
  return Array.from({ length: MODULES_PER_FEATURE - 1 }, (_, index) => `export * from './part-${index}';\n`).join('');
}

/** Every module exports a function for others to call, and one that makes a value of its own. */
function importOf(module: number, specifier: string): Import {
  return { specifier, name: `run${module}`, factory: `make${module}` };
}

function importsOfShared(index: number, random: RandomSource): Import[] {
  if (index < 4) return [];
  const target = random.below(index);
  return [importOf(target, `./shared-${target}`)];
}

function importsOfPart(module: number, place: Extract<Place, { kind: 'feature' }>, random: RandomSource): Import[] {
  const { feature, index } = place;
  const first = module - index;
  const found = new Map<number, Import>();
  const add = (target: number, specifier = specifierTo(place, placeOf(target))): void => void found.set(target, importOf(target, specifier));
  for (let count = Math.min(index, 1 + random.below(3)); count > 0; count--) add(first + random.below(index));
  // A cycle of two or more: to a later part, or through the feature's own barrel.
  if (index > 0 && random.chance(0.02)) add(first + ((index + 1) % (MODULES_PER_FEATURE - 1)));
  if (index === MODULES_PER_FEATURE - 2 && feature % 5 === 0) add(first, './index');
  for (let count = random.below(3); count > 0 && feature > 0; count--) {
    const other = feature - 1 - random.below(Math.min(REACH, feature));
    const part = firstOf(other) + random.below(MODULES_PER_FEATURE - 1);
    if (random.chance(0.7)) add(part, specifierTo(place, { kind: 'barrel', feature: other }));
    else add(part);
  }
  for (let count = random.below(3); count > 0; count--) add(random.below(SHARED_MODULES));
  const imports = [...found.values()];
  if (random.chance(0.25)) imports.push({ specifier: `package-${random.below(PACKAGES)}`, name: 'create', factory: null });
  return imports;
}

function firstOf(feature: number): number {
  return SHARED_MODULES + feature * MODULES_PER_FEATURE;
}

/** As TypeScript is written for a bundler: without an extension, a folder for its `index.ts`. */
function specifierTo(from: Place, to: Place): string {
  const target = to.kind === 'barrel' ? posix.dirname(pathOf(to)) : pathOf(to).replace(/\.ts$/, '');
  const path = posix.relative(posix.dirname(pathOf(from)), target);
  return path.startsWith('.') ? path : `./${path}`;
}

function importLines(imports: readonly Import[]): string[] {
  return imports.map(({ specifier, name, factory }, index) => `import { ${index === 0 && factory !== null ? `${factory}, ${name}` : name} } from '${specifier}';`);
}

/** Types, a table, functions that call what is imported, often a class, and now and then something that runs at once. */
function body(module: number, imports: readonly Import[], random: RandomSource): string[] {
  return [
    '',
    `export interface Options${module} {`,
    '  readonly name: string;',
    '  readonly size?: number;',
    '  readonly tags: readonly string[];',
    '}',
    '',
    `const DEFAULTS: Options${module} = { name: 'part ${module}', size: ${random.below(100)}, tags: ['a', 'b', '${random.below(1000)}'] };`,
    `const table = new Map<string, number>([${Array.from({ length: 3 + random.below(5) }, (_, row) => `['key-${row}', ${random.below(1000)}]`).join(', ')}]);`,
    '',
    '/** What other modules call when they run. */',
    `export function run${module}(name: string): string {`,
    `  const options = completed${module}({ name, tags: [] });`,
    '  const parts: string[] = [];',
    ...imports.map((imported) => `  if (options.tags.length > ${random.below(20)}) parts.push(${imported.name}(name));`),
    '  for (const tag of options.tags) parts.push(tag.toUpperCase());',
    `  return \`\${options.name}: \${parts.join(', ')} \${weight${module}(parts)}\`;`,
    '}',
    '',
    '/** What other modules call when they are loaded. */',
    `export function make${module}(name: string): Options${module} {`,
    `  return completed${module}({ name, tags: [name.trim()] });`,
    '}',
    '',
    `function completed${module}(options: Options${module}): Options${module} {`,
    '  return { ...DEFAULTS, ...options, tags: [...DEFAULTS.tags, ...options.tags] };',
    '}',
    '',
    ...Array.from({ length: 1 + random.below(6) }, (_, index) => functionLines(module, index, random)).flat(),
    ...(random.chance(0.4) ? classLines(module, imports) : []),
    ...eagerLines(module, imports, random),
  ];
}

function functionLines(module: number, index: number, random: RandomSource): string[] {
  const name = index === 0 ? `weight${module}` : `measure${module}x${index}`;
  return [
    `/** The sum over all parts, those that the table knows with their own weight. */`,
    `export function ${name}(parts: readonly string[]): number {`,
    '  let sum = 0;',
    '  for (const part of parts) {',
    `    const known = table.get(part) ?? ${random.below(10)};`,
    '    if (known > 100) {',
    '      sum += known;',
    "    } else if (part.startsWith('key')) {",
    `      sum -= Math.min(part.length, ${random.below(50)});`,
    '    } else {',
    '      sum += [...part].filter((character) => character !== character.toUpperCase()).length;',
    '    }',
    '  }',
    '  return sum;',
    '}',
    '',
  ];
}

function classLines(module: number, imports: readonly Import[]): string[] {
  const [imported] = imports;
  return [
    `export class Registry${module} {`,
    `  private readonly entries = new Map<string, Options${module}>();`,
    '',
    `  add(options: Options${module}): this {`,
    '    this.entries.set(options.name, options);',
    '    return this;',
    '  }',
    '',
    '  describe(): string[] {',
    `    return [...this.entries.values()].map(({ name }) => ${imported === undefined ? 'name' : `${imported.name}(name)`});`,
    '  }',
    '}',
    '',
  ];
}

/** Most modules do nothing when they are loaded. Some compute a value with what they import, a few have an effect. */
function eagerLines(module: number, imports: readonly Import[], random: RandomSource): string[] {
  const lines = [`export const label${module} = DEFAULTS.name.toUpperCase();`];
  const [imported] = imports;
  if (imported !== undefined && imported.factory !== null && random.chance(0.3)) lines.push(`export const prepared${module} = ${imported.factory}(label${module});`);
  if (random.chance(0.03)) lines.push(random.pick([`console.log(label${module});`, `(globalThis as Record<string, unknown>)['state${module}'] = DEFAULTS;`, `setInterval(() => table.clear(), 1000);`, `process.env['PART'] = label${module};`]));
  return lines;
}
