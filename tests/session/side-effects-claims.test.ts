import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const OPEN = "import { make } from './broken.js';\nexport const made = make();\n";
const FILES = {
  'main.mjs': "export { made } from 'kit';\n",
  'node_modules/kit/index.js': OPEN,
  'node_modules/kit/broken.js': 'export const = ;',
};

function closure(sideEffects: unknown, { files = {}, trustClaims = true, file = 'main.mjs' }: { files?: Record<string, string>; trustClaims?: boolean; file?: string } = {}) {
  const manifest = { name: 'kit', version: '1.0.0', type: 'module', main: './index.js', ...(sideEffects === undefined ? {} : { sideEffects }) };
  const { cwd } = projectOnDisk({ ...FILES, 'node_modules/kit/package.json': JSON.stringify(manifest), ...files });
  return createSession(createNodeHost({ root: cwd }), { ...DEFAULT_OPTIONS, trustClaims }).judge(path.join(cwd, file)).closure;
}

describe('sideEffects of an installed package', () => {
  it('settles what loading it leaves open, for who imports it', () => {
    expect([closure(undefined), closure(true), closure(false)]).toEqual(['unknown', 'unknown', 'pure']);
  });

  it('settles nothing of the file\'s own verdict', () => {
    const { cwd } = projectOnDisk({ ...FILES, 'node_modules/kit/package.json': JSON.stringify({ name: 'kit', type: 'module', sideEffects: false }) });
    expect(createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS).judge(path.join(cwd, 'node_modules/kit/index.js')).verdict).toBe('unknown');
  });

  it('speaks of the files alone that it does not list', () => {
    expect([closure(['./polyfill.js']), closure(['*.css', 'index.js']), closure(['./index.js', './broken.js'])]).toEqual(['pure', 'unknown', 'unknown']);
  });

  it('outweighs no witness', () => {
    expect(closure(false, { files: { 'node_modules/kit/index.js': `globalThis.kit = 1;\n${OPEN}` } })).toBe('impure');
  });

  it('says nothing of other packages', () => {
    const files = { 'node_modules/kit/index.js': "export { made } from 'other';\n", 'node_modules/other/package.json': JSON.stringify({ name: 'other', type: 'module', main: 'index.js' }), 'node_modules/other/index.js': OPEN.replace('./broken.js', '../kit/broken.js') };
    expect(closure(false, { files })).toBe('unknown');
    expect(closure(false, { files: { 'node_modules/kit/index.js': "export { made } from 'not-installed';\n" } })).toBe('unknown');
  });

  it('is that of the nearest package.json', () => {
    expect(closure(false, { files: { 'main.mjs': "export { made } from 'kit/esm/index.js';\n", 'node_modules/kit/esm/package.json': '{ "type": "module" }', 'node_modules/kit/esm/index.js': OPEN.replace('./', '../') } })).toBe('unknown');
  });

  it('counts nothing where claims are not trusted, nor in the own project', () => {
    expect(closure(false, { trustClaims: false })).toBe('unknown');
    expect(closure(true, { files: { 'package.json': '{ "sideEffects": false }', 'own.mjs': OPEN.replace('./', './node_modules/kit/') }, file: 'own.mjs' })).toBe('unknown');
  });
});
