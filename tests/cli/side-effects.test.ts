import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runInProcess } from './judge-in-process.ts';

const PATCH = 'Array.prototype.last = function () { return this.at(-1); };\n';
const MANIFEST = '{\n    "name": "shop",\n    "type": "module",\n    "exports": "./index.js"\n}\n';

async function computed(files: Readonly<Record<string, string>>): Promise<{ readonly sideEffects: unknown; readonly listed: readonly { readonly file: string; readonly because: string }[]; readonly kept: readonly string[] }> {
  const { cwd } = projectOnDisk({ 'package.json': MANIFEST, ...files });
  return JSON.parse((await runInProcess(cwd, ['side-effects', '--no-cache', '--format', 'json'])).stdout);
}

it('is false where every module is proved', async () => {
  expect(await computed({ 'index.js': 'export { tea } from "./tea.js";\n', 'tea.js': 'export const tea = Object.freeze({ price: 3 });\n' })).toMatchObject({ sideEffects: false, listed: [] });
});

it('lists what has an effect, what is unknown and what imports another for its effect', async () => {
  const files = { 'index.js': 'import "./patch.js";\nexport * from "./late.js";\nexport * from "./tea.js";\n', 'patch.js': PATCH, 'late.js': 'import { start } from "not-installed";\nstart();\nexport {};\n', 'tea.js': 'export const tea = 1;\n' };
  const { sideEffects, listed } = await computed(files);
  expect(sideEffects).toEqual(['./index.js', './late.js', './patch.js']);
  expect(listed.map(({ file, because }) => `${file} ${because}`)).toEqual(['./index.js import', './late.js unknown', './patch.js effect']);
});

it('names what is compiled, and keeps entries for other files', async () => {
  const manifest = '{ "name": "shop", "exports": "./dist/index.js", "sideEffects": ["*.css", "./dist/index.js", "./legacy.js"] }';
  const tsconfig = '{ "compilerOptions": { "rootDir": "src", "outDir": "dist" }, "include": ["src"] }';
  expect(await computed({ 'package.json': manifest, 'tsconfig.json': tsconfig, 'src/index.ts': 'export * from "./patch.js";\n', 'src/patch.ts': `${PATCH}export {};\n` })).toMatchObject({
    sideEffects: ['*.css', './dist/patch.js', './legacy.js'], kept: ['*.css', './legacy.js'],
  });
});

it('lists imported style sheets by their extension', async () => {
  expect(await computed({ 'index.js': 'import "./shop.css";\nexport const a = 1;\n', 'shop.css': '' })).toMatchObject({ sideEffects: ['*.css', './index.js'] });
});

it('does not count what is only written to the console', async () => {
  expect(await computed({ 'index.js': 'console.warn("old");\nexport {};\n' })).toMatchObject({ sideEffects: false });
});

it.each([[true], [false]])('writes the field only where that is asked for: %s', async (write) => {
  const { cwd } = projectOnDisk({ 'package.json': MANIFEST, 'index.js': PATCH });
  const ran = await runInProcess(cwd, ['side-effects', '--no-cache', ...(write ? ['--write'] : [])]);
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('./index.js  writes `Array.prototype.last`') });
  const written = '{\n    "name": "shop",\n    "type": "module",\n    "exports": "./index.js",\n    "sideEffects": [\n        "./index.js"\n    ]\n}\n';
  expect(fs.readFileSync(path.join(cwd, 'package.json'), 'utf8')).toBe(write ? written : MANIFEST);
});
