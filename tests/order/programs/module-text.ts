import type { BindingSketch, ModuleSketch, ProgramSketch, ReadSketch } from './sketch.ts';

/** A generated program: what is analysed, and the same with every initialiser watched. */
export interface ProgramText {
  readonly analysed: Readonly<Record<string, string>>;
  readonly watched: Readonly<Record<string, string>>;
}

/** The name of a module of the program, as its imports say it. */
function moduleName(index: number): string {
  return `m${index}.js`;
}

/** `extension`: of the files; imports say `.js`, as they do in TypeScript. */
export function programText(program: ProgramSketch, extension: 'js' | 'ts' = 'js'): ProgramText {
  const texts = program.map((module, index) => [`m${index}.${extension}`, textOf(program, module, index, false), textOf(program, module, index, true)] as const);
  return { analysed: Object.fromEntries(texts.map(([name, text]) => [name, text])), watched: Object.fromEntries(texts.map(([name, , text]) => [name, text])) };
}

/** The only default export is a module's first binding of such a form; the others are constants. */
function formOf({ bindings }: ModuleSketch, index: number): BindingSketch['form'] {
  const form = bindings[index]?.form ?? 'const';
  const isFirst = bindings.findIndex((other) => other.form.startsWith('default')) === index;
  return form.startsWith('default') && !isFirst ? 'const' : form;
}

function isDefault(module: ModuleSketch, index: number): boolean {
  return formOf(module, index).startsWith('default');
}

interface Names {
  readonly imports: string[];
  readonly known: Map<string, string>;
}

function textOf(program: ProgramSketch, module: ModuleSketch, index: number, isWatched: boolean): string {
  const names: Names = { imports: [], known: new Map() };
  const stars = new Set<number>();
  for (const { module: wanted, how } of module.requests) {
    const target = wanted % program.length;
    if (how === 'bare') names.imports.push(`import './${moduleName(target)}';`);
    else if (how === 'reexport') names.imports.push(`export {} from './${moduleName(target)}';`);
    else if (target !== index && !stars.has(target)) {
      stars.add(target);
      names.imports.push(`export * from './${moduleName(target)}';`);
    }
  }
  const body = module.bindings.map((binding, place) => bindingText(program, module, index, binding, place, names, isWatched));
  return [...names.imports, ...(module.suspends ? ['await null;'] : []), ...body].join('\n');
}

function bindingText(program: ProgramSketch, module: ModuleSketch, index: number, { reads }: BindingSketch, place: number, names: Names, isWatched: boolean): string {
  const name = `b${index}_${place}`;
  const isFunction = formOf(module, place).includes('function') || formOf(module, place) === 'default identifier';
  const expressions = reads.map((read) => readText(program, index, withoutOwnName(program, index, place, read), names, isFunction ? rank(index, place) : Number.POSITIVE_INFINITY));
  const value = `[${['1', ...expressions].join(', ')}]`;
  const watched = (text: string): string => (isWatched ? `watch('${name}', () => ${text})` : text);
  switch (formOf(module, place)) {
    case 'const':
    case 'let':
    case 'var':
      return `export ${formOf(module, place)} ${name} = ${watched(value)};`;
    case 'enum':
      return `export enum ${name} { made = ${watched(value)}.length }`;
    case 'class':
      return `export class ${name} { static made = ${watched(value)}; }`;
    case 'function':
      return `export function ${name}() { return ${value}; }`;
    case 'default expression':
      return `export default ${watched(value)};`;
    case 'default function':
      return `export default function ${name}() { return ${value}; }`;
    case 'default identifier':
      return `function ${name}() { return ${value}; }\nexport default ${name};`;
  }
}

/** `var x = x` reads what an earlier declaration may have left: the rule says nothing of it. An enum is there while its members are made. */
function withoutOwnName(program: ProgramSketch, index: number, place: number, read: ReadSketch): ReadSketch {
  const module = program[index] as ModuleSketch;
  const isOwn = read.module % program.length === index && read.binding % module.bindings.length === place;
  return (isOwn || read.use === 'spread') && ['var', 'enum'].includes(formOf(module, place)) ? { ...read, use: 'deferred' } : read;
}

/** Functions call only those of a lower rank, so that none calls itself. */
function rank(module: number, place: number): number {
  return module * 10 + place;
}

function readText(program: ProgramSketch, reader: number, read: ReadSketch, names: Names, below: number): string {
  const target = read.module % program.length;
  const module = program[target] as ModuleSketch;
  const place = read.binding % module.bindings.length;
  const local = localName(program, reader, target, place, read.throughBarrel, names);
  const isFunction = formOf(module, place).includes('function');
  switch (read.use) {
    case 'value':
      return isFunction && rank(target, place) < below ? `...${local}()` : local;
    case 'typeof':
      return `[typeof ${local}].find((type) => type !== 'undefined')`;
    case 'in function':
      return `(() => ${local})()`;
    case 'deferred':
      return `() => ${local}`;
    default:
      return namespaceText(read.use, reader, target, isDefault(module, place) ? 'default' : `b${target}_${place}`, names);
  }
}

function namespaceText(use: 'member' | 'spread' | 'keys', reader: number, target: number, name: string, names: Names): string {
  const local = `n${reader}_${target}`;
  if (!names.known.has(local)) names.imports.push(`import * as ${local} from './${moduleName(target)}';`);
  names.known.set(local, local);
  if (use === 'member') return `${local}.${name}`;
  return use === 'spread' ? `...Object.values({ ...${local} })` : `Object.keys(${local})`;
}

/** A binding of the module itself, or an import of it: from where it is made or from a module that re-exports it. */
function localName(program: ProgramSketch, reader: number, target: number, place: number, throughBarrel: boolean, names: Names): string {
  const name = `b${target}_${place}`;
  const module = program[target] as ModuleSketch;
  const isExportedAsDefault = isDefault(module, place);
  if (target === reader && !(isExportedAsDefault && formOf(module, place) === 'default expression')) return name;
  const barrel = throughBarrel && !isExportedAsDefault ? program.findIndex((other, index) => index !== target && other.requests.some((request) => request.how === 'star' && request.module % program.length === target)) : -1;
  const from = barrel < 0 ? target : barrel;
  const local = `${name}_from${from}`;
  if (!names.known.has(local)) names.imports.push(`import { ${isExportedAsDefault ? 'default' : name} as ${local} } from './${moduleName(from)}';`);
  names.known.set(local, local);
  return local;
}

/** The same as a CommonJS module, with a `require` for each import. */
export function asCommonJs(text: string, index: number): string {
  const required = new Map<string, string>();
  const lines = text.split('\n');
  let place = -1;
  const body = lines.flatMap((line): string[] => {
    const [, names, target = ''] = /^(?:import|export) (?:(.*) from )?'\.\/(.*)';$/u.exec(line) ?? [];
    if (target === '') {
      if (!line.startsWith('export default b')) place++;
      return [exported(line, `b${index}_${place}`)];
    }
    const loaded = `r${target.slice(1, -'.js'.length)}`;
    const [, imported = '', local = ''] = /^(?:\{ (\w+) as (\w+) \}|\* as \w+)$/u.exec(names ?? '') ?? [];
    if (local !== '') required.set(local, `${loaded}.${imported}`);
    else if (names?.startsWith('* as') === true) required.set(names.slice('* as '.length), loaded);
    return names === undefined || names === '{}' ? [`require('./${target}');`] : [];
  });
  const targets = [...new Set([...required.values()].flatMap((read) => /^r\d+/u.exec(read)?.[0] ?? []))];
  const reading = (line: string): string => [...required].reduce((read, [local, value]) => read.replaceAll(new RegExp(`\\b${local}\\b`, 'gu'), value), line);
  return [...targets.map((name) => `const ${name} = require('./m${name.slice(1)}.js');`), ...body.map(reading)].join('\n');
}

function exported(line: string, name: string): string {
  const [, made] = /^export ((?:const|let|var|class|function) .*)$/u.exec(line) ?? [];
  if (made !== undefined) return `${made}\nexports.${name} = ${name};`;
  const [, value = ''] = /^export default (.*);$/u.exec(line) ?? [];
  if (/^b\d+_\d+$/u.test(value)) return `exports.default = ${value};`;
  if (line.startsWith('export default function')) return `${line.slice('export default '.length)}\nexports.default = ${name};`;
  return value === '' ? line : `const ${name} = ${value};\nexports.default = ${name};`;
}
