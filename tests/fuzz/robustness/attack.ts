import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { createSession, DEFAULT_OPTIONS } from '../../../lib/api.ts';
import { ROOT } from '../../ground-truth.ts';
import { Choices } from '../programs/choices.ts';
import { type Mutant, mutate } from './mutate.ts';

const SOURCES = ['node_modules/{typescript,vitest,eslint,fast-check,yaml,ajv,@typescript-eslint,chai,acorn,espree,commander,magic-string,picomatch}/**/*.{js,mjs,cjs,ts,mts}', 'lib/**/*.ts', 'tests/projects/**/*.{ts,tsx,js,cjs,jsx}'];
/** Characters: what is larger is made by mutation. */
const MOST_TEXT = 120_000;

/** Sources to be mutated, in an order that is the same everywhere. */
export function openSources(): (index: number) => { readonly name: string; readonly text: string } {
  const files = globSync(SOURCES, { cwd: ROOT, absolute: true }).sort();
  return (index) => {
    const file = files[(index * 7_919) % files.length] ?? '';
    if (statSync(file).size > MOST_TEXT) return { name: 'm.js', text: 'export const a = 1;\n' };
    return { name: path.basename(file), text: readFileSync(file, 'utf8') };
  };
}

export function mutantsOf(seed: number, count: number, pick: ReturnType<typeof openSources>): Mutant[] {
  const numbers = fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 60, size: 'max' });
  return fc.sample(numbers, { seed, numRuns: count }).map((each) => mutate(new Choices(each), pick));
}

/** The verdict; defects of the analysis are thrown. */
export function attack({ name, text }: Mutant): string {
  const session = createSession(
    { files: { read: (file) => (file === `/p/${name}` ? { kind: 'text', text: text.replace(/^\uFEFF/u, '') } : { kind: 'failed', reason: 'no such file' }) }, resolver: { resolve: () => ({ kind: 'unresolved', reason: 'no such file' }) } },
    DEFAULT_OPTIONS,
  );
  return session.judge(`/p/${name}`).verdict;
}
