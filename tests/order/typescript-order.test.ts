import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

/** `reader reads bindings: outcome` for all that fails when some module is loaded first, under compiler options. */
function tooEarly(files: Readonly<Record<string, string>>, compilerOptions: object = {}): string[] {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', 'tsconfig.json': JSON.stringify({ compilerOptions }), ...files });
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
  return Object.keys(files).flatMap((file) => session.order(`${cwd}/${file}`, { assumesAnyEntry: true }).map(({ bindings, outcome, initialiser }) => `${file}: ${initialiser} reads ${bindings.join(', ')}: ${outcome}`));
}

const DECORATED = { experimentalDecorators: true, emitDecoratorMetadata: true };
const SERVICE = "import { Client } from './client.ts';\nexport class Service { make() { return Client; } }\n";
const CLIENT = (type: string): string => `import { Service } from './service.ts';\nconst inject = (_: unknown): any => {};\n@inject export class Client { constructor(service: ${type}) { void (() => Service); } }\n`;

describe('metadata of decorators', () => {
  it.each(['Service', 'Service | null', '(Service) | undefined'])('reads a class when the class with the decorator is made: %s', (type) => {
    expect(tooEarly({ 'service.ts': SERVICE, 'client.ts': CLIENT(type) }, DECORATED)).toEqual(['client.ts: Client reads Service: throws']);
  });

  it.each(['Service[]', 'Promise<Service>', 'Service | string', '() => Service'])('reads none for %s', (type) => {
    expect(tooEarly({ 'service.ts': SERVICE, 'client.ts': CLIENT(type) }, DECORATED)).toEqual([]);
  });

  it('is emitted where the option says so', () => {
    expect(tooEarly({ 'service.ts': SERVICE, 'client.ts': CLIENT('Service') }, { experimentalDecorators: true })).toEqual([]);
  });

  it('reads no class that is imported as a type', () => {
    const client = "import type { Service } from './service.ts';\nconst inject = (_: unknown): any => {};\n@inject export class Client { constructor(service: Service) {} }\n";
    expect(tooEarly({ 'service.ts': SERVICE, 'client.ts': client }, DECORATED)).toEqual([]);
  });

  it('names enums by what their members are', () => {
    expect(tooEarly({ 'service.ts': SERVICE.replace('class Service', 'enum Service { one }\nexport class Other'), 'client.ts': CLIENT('Service') }, DECORATED)).toEqual([]);
  });

  it('reads a class further down in the same file', () => {
    expect(tooEarly({ 'a.ts': 'const inject = (_: unknown): any => {};\n@inject export class Client { constructor(later: Later) {} }\nexport class Later {}\n' }, DECORATED)).toEqual(['a.ts: Client reads Later: throws']);
  });
});

describe('members of a const enum', () => {
  const files = { 'level.ts': "import { first } from './user.ts';\nexport const enum Level { low = 1 }\nexport const again = () => first;\n", 'user.ts': "import { Level } from './level.ts';\nexport const first = Level.low;\n" };

  it('are inlined: nothing is read', () => {
    expect(tooEarly(files)).toEqual([]);
  });

  it('are read where each file is compiled by itself', () => {
    expect(tooEarly(files, { isolatedModules: true })).toEqual(['user.ts: first reads Level: undefined']);
  });
});

describe('an enum member that another file\'s enum gives its value', () => {
  const files = (level: string, member: string): Record<string, string> => ({
    'level.ts': `import { User } from './user.ts';\nexport enum Level { ${level} }\nexport const again = () => User;\n`,
    'user.ts': `import { Level } from './level.ts';\nexport enum User { first = ${member} }\n`,
  });
  const read = ['user.ts: User reads Level: undefined'];

  it.each([['low = 1, high', 'Level.high << 1', []], ['low = 1', "Level.low + Math.random()", read], ["low = 'a'.length", 'Level.low', read]])('%s, first = %s', (level, member, found) => {
    expect(tooEarly(files(level, member))).toEqual(found);
  });

  it('is read where each file is compiled by itself', () => {
    expect(tooEarly(files('low = 1', 'Level.low'), { isolatedModules: true })).toEqual(read);
  });
});

describe('imports that only types need', () => {
  const files = { 'a.ts': "import { type B } from './b.ts';\nexport const a = 1 as B;\n", 'b.ts': "import { a } from './a.ts';\nexport type B = number;\nexport const b = a;\n" };

  it('close no cycle', () => {
    expect(tooEarly(files)).toEqual([]);
  });

  it('close one with verbatimModuleSyntax', () => {
    expect(tooEarly(files, { verbatimModuleSyntax: true })).toEqual(['b.ts: b reads a: throws']);
  });

  it.each(["import {} from './b.ts';", "export {} from './b.ts';"])('close none where they name nothing: %s', (line) => {
    expect(tooEarly({ ...files, 'a.ts': `${line}\nexport const a = 1;\n` })).toEqual([]);
    expect(tooEarly({ ...files, 'a.ts': `${line}\nexport const a = 1;\n` }, { verbatimModuleSyntax: true })).toHaveLength(1);
  });
});

describe('modules that TypeScript emits as CommonJS', () => {
  const files = { 'base.ts': "import { derived } from './derived.ts';\nexport class Base {}\nexport const limit = 1;\nexport const all = () => derived;\n", 'derived.ts': "import { limit } from './base.ts';\nexport const derived = [limit];\n" };

  it('give undefined where ES modules throw', () => {
    expect(tooEarly(files)).toEqual(['derived.ts: derived reads limit: throws']);
    expect(tooEarly(files, { module: 'commonjs' })).toEqual(['derived.ts: derived reads limit: undefined']);
  });

  it('are told by the package where the option says so', () => {
    expect(tooEarly(files, { module: 'nodenext' })).toEqual(['derived.ts: derived reads limit: throws']);
    expect(tooEarly({ ...files, 'package.json': '{}' }, { module: 'nodenext' })).toEqual(['derived.ts: derived reads limit: undefined']);
  });

  it('have re-exports from their line on, also of functions', () => {
    const barrel = { 'index.ts': "export * from './user.ts';\nexport * from './tool.ts';\n", 'user.ts': "import { tool } from './index.ts';\nexport const used = tool();\n", 'tool.ts': 'export function tool() { return 1; }\n' };
    expect(tooEarly(barrel)).toEqual([]);
    expect(tooEarly(barrel, { module: 'commonjs' })).toEqual(['user.ts: used reads tool: undefined']);
  });
});
