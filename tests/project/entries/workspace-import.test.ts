import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../../lib/facts/index.ts';
import { createNodeHost } from '../../../lib/host/index.ts';
import {
  buildImportGraph, importersOf, importsFrom, outputMap, ownModules, projectFiles, readEmissions, requestsRecord, type Answer, type FileImports, type ImportEdge, type OwnModules,
} from '../../../lib/project/index.ts';
import { parse } from '../../../lib/syntax/index.ts';
import { projectOnDisk, type ProjectOnDisk } from '../../eslint/project-on-disk.ts';

type Files = Readonly<Record<string, string>>;

/** Reads, parses and resolves all files of a project on the disk, as a session does, and asks who imports one. */
function importersIn({ cwd }: ProjectOnDisk, module: string): Answer<string> {
  const project = projectFiles(cwd);
  const host = createNodeHost({ root: cwd });
  const own = ownModules(project, outputMap(project.files, readEmissions(project)));
  const graph = buildImportGraph(project.files, (file) => importsIn(file, host, own));
  const answer = importersOf(graph, path.join(cwd, module));
  const from = (edges: readonly ImportEdge[]) => edges.map((edge) => path.relative(cwd, edge.from));
  return answer.known ? { known: true, found: from(answer.found) } : { ...answer, atLeast: from(answer.atLeast) };
}

function importsIn(file: string, host: ReturnType<typeof createNodeHost>, own: OwnModules): FileImports {
  const read = host.files.read(file);
  const parsed = parse(file, read.kind === 'text' ? read.text : '', null);
  if (parsed.kind === 'failed') return { kind: 'unknown', reason: parsed.reason };
  const record = requestsRecord(collectFacts(parsed, host.meanings.meaningOf(file)));
  if (record.kind === 'unknown') return record;
  const requests = record.requests.map((request) => ({ ...request, resolution: host.resolver.resolve(request.specifier, file, request.kind === 'require' ? 'require' : 'import') }));
  return importsFrom(file, { hashbang: record.hashbang, requests }, own);
}

const ROOTS: Readonly<Record<string, Files>> = {
  npm: { 'package.json': '{ "name": "root", "workspaces": ["packages/*"] }' },
  pnpm: { 'package.json': '{ "name": "root" }', 'pnpm-workspace.yaml': 'packages: ["packages/*"]' },
  yarn: { 'package.json': '{ "name": "root", "workspaces": { "packages": ["packages/*"] } }' },
};

/** `@s/app` imports `@s/lib`, whose sources are compiled from `src` to `dist`. */
const PACKAGES: Files = {
  'packages/lib/package.json': '{ "name": "@s/lib", "exports": { ".": { "types": "./dist/index.d.ts", "import": "./dist/index.js" }, "./f/*": "./dist/f/*.js" } }',
  'packages/lib/tsconfig.json': '{ "compilerOptions": { "rootDir": "src", "outDir": "dist" }, "include": ["src"] }',
  'packages/lib/src/index.ts': 'export const a = 1;',
  'packages/lib/src/f/x.ts': 'export const x = 1;',
  'packages/app/package.json': '{ "name": "@s/app" }',
  'packages/app/main.ts': 'import { a } from "@s/lib"; import { x } from "@s/lib/f/x"; export const b = a + x;',
};

/** Where each package manager puts a link to the workspace that `@s/app` depends on. */
const LINKS = { npm: 'node_modules/@s/lib', pnpm: 'packages/app/node_modules/@s/lib', yarn: 'node_modules/@s/lib' } as const;

function link({ cwd }: ProjectOnDisk, at: string): void {
  fs.mkdirSync(path.dirname(path.join(cwd, at)), { recursive: true });
  fs.symlinkSync(path.join(cwd, 'packages/lib'), path.join(cwd, at));
}

describe.each(['npm', 'pnpm', 'yarn'] as const)('an import of another workspace of %s', (manager) => {
  const workspace = () => {
    const project = projectOnDisk({ ...ROOTS[manager], ...PACKAGES });
    link(project, LINKS[manager]);
    return project;
  };

  it.each(['packages/lib/src/index.ts', 'packages/lib/src/f/x.ts'])('that is not built leads to its source: %s', (module) => {
    expect(importersIn(workspace(), module)).toEqual({ known: true, found: ['packages/app/main.ts'] });
  });

  it('that is built leads to its source', () => {
    const project = workspace();
    project.write({ 'packages/lib/dist/index.js': 'export const a = 1;' });
    expect(importersIn(project, 'packages/lib/src/index.ts')).toEqual({ known: true, found: ['packages/app/main.ts'] });
  });

  it('that is not linked yet leads to its source', () => {
    expect(importersIn(projectOnDisk({ ...ROOTS[manager], ...PACKAGES }), 'packages/lib/src/index.ts')).toEqual({ known: true, found: ['packages/app/main.ts'] });
  });
});

describe('an import of a workspace whose output no configuration makes', () => {
  const bundled = { ...ROOTS['npm'], ...PACKAGES, 'packages/lib/tsconfig.json': '{ "compilerOptions": { "noEmit": true }, "include": ["src"] }' };

  it('may lead to any of its modules', () => {
    expect(importersIn(projectOnDisk(bundled), 'packages/lib/src/f/x.ts')).toMatchObject({ known: false, reason: expect.stringContaining('`@s/lib` in `main.ts` does not resolve') });
  });

  it('may lead to any of its modules once it is built', () => {
    const project = projectOnDisk({ ...bundled, 'packages/lib/dist/index.js': '', 'packages/lib/dist/f/x.js': '' });
    link(project, LINKS.npm);
    expect(importersIn(project, 'packages/lib/src/index.ts')).toMatchObject({ known: false, reason: expect.stringContaining('leads to own code that is not among the project\'s files') });
  });

  it('leads to no other package', () => {
    expect(importersIn(projectOnDisk(bundled), 'packages/app/main.ts')).toEqual({ known: true, found: [] });
  });
});

describe('in one package', () => {
  it('an import of JavaScript that TypeScript leaves out may lead back', () => {
    const project = projectOnDisk({ 'tsconfig.json': '{}', 'a.ts': 'import "./legacy.js";', 'b.ts': '', 'legacy.js': 'import "./b.ts";' });
    expect(importersIn(project, 'b.ts')).toMatchObject({ known: false, atLeast: [] });
  });

  it('a type import of what is left out leads nowhere', () => {
    const project = projectOnDisk({ 'tsconfig.json': '{}', 'a.ts': 'import type { A } from "./legacy.js";', 'b.ts': '', 'legacy.js': '' });
    expect(importersIn(project, 'b.ts')).toEqual({ known: true, found: [] });
  });

  it('a worker that a bundler makes of a query is an import of a worker', () => {
    expect(importersIn(projectOnDisk({ 'a.ts': 'import W from "./w.ts?worker"; new W();', 'w.ts': '' }), 'w.ts')).toEqual({ known: true, found: ['a.ts'] });
  });

  it('a package that is not installed leads nowhere', () => {
    expect(importersIn(projectOnDisk({ 'a.ts': 'import "left-pad";', 'b.ts': '' }), 'b.ts')).toEqual({ known: true, found: [] });
  });
});
