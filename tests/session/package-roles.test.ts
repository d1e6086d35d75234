import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type AnalysisOptions } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

type Rows = NonNullable<AnalysisOptions['packages']>;

const SOURCE = `
import kit, { makeStore, put, serve } from 'kit';
const store = makeStore();
const table = {};
let last;
export const level = (name) => { kit.options.level = name; };
export const save = (value) => store.write(value);
export const add = (key, value) => put(table, key, value);
export const routes = () => serve((call) => { last = call.user; });
`;

const ROWS: Rows = [{
  package: 'kit', versions: '*',
  roles: [
    { role: 'configuration', object: 'default', setters: ['options.*'] },
    { role: 'store', makers: ['makeStore()'], changes: ['write'] },
    { role: 'argumentWrite', members: ['put'], argument: 0 },
    { role: 'requestHandler', handlers: [{ member: 'serve', from: 0 }] },
  ],
}];

function writes(packages: Rows): string[] {
  const { cwd } = projectOnDisk({ 'main.mjs': SOURCE });
  const session = createSession(createNodeHost({ root: cwd }), { ...DEFAULT_OPTIONS, packages });
  session.judge(path.join(cwd, 'main.mjs'));
  return session.state(path.join(cwd, 'main.mjs')).map(({ cell, thing, origin }) => `${thing} ${cell.path.join('.')} ${origin}`);
}

describe("users' rows about what packages are for", () => {
  it('tell what functions set, store and change, and what is called for each request', () => {
    expect(writes([])).toEqual(['binding last own']);
    expect(writes(ROWS)).toEqual(['configuration kit.options.level caller', 'store store caller', 'object table caller', 'binding last request']);
  });
});
