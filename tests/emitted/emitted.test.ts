// What compilers and bundlers make of a program must get the program's own verdict. STRICT_MODULES_EMITTED=all takes
// every target of every tool, which is some minutes of work.
import { describe, expect, it } from 'vitest';
import { bundleByRollup, bundleByWebpack, isBundledByRollup, type WebpackChoice } from './bundlers.ts';
import { allTranspilers, fewTranspilers } from './choices.ts';
import { type Source, sources } from './sources.ts';
import { emit, type Emission } from './transpilers.ts';
import { UNKNOWN_YET } from './unknown-yet.ts';
import { createJudge } from './verdict.ts';

const TIMEOUT = { timeout: 300_000 };
const all = process.env['STRICT_MODULES_EMITTED'] === 'all';
const judge = createJudge();
const programs = sources();

/** Programs about which the verdicts differ, apart from those that are known to. An effect is never lost. */
function disagreements(tool: string, emissions: readonly (readonly [Source, Emission | null])[]): string {
  const wrong = emissions.flatMap(([source, emission]) => {
    const { verdict, explanation } = emission === null ? { verdict: source.expected, explanation: '' } : judge(emission);
    return verdict === source.expected ? [] : [{ name: source.name, lost: source.expected === 'impure' && verdict === 'pure', text: `${source.name} is ${verdict}: ${explanation}` }];
  });
  const known = UNKNOWN_YET[tool] ?? [];
  const solved = all ? [] : known.filter((name) => wrong.every((found) => found.name !== name));
  return [...wrong.filter(({ name, lost }) => lost || !known.includes(name)).map(({ text }) => text), ...solved.map((name) => `${name} agrees now: take it out of the list`)].join('\n');
}

describe('programs', () => {
  it.each(programs)('$name', ({ entry, files, decorators, metadata, expected }) => {
    const options = { experimentalDecorators: decorators === 'legacy', emitDecoratorMetadata: metadata, jsx: 'react' };
    expect(judge({ entry, files }, options)).toMatchObject({ verdict: expected });
  });
});

describe('programs transpiled by', () => {
  it.each(all ? allTranspilers() : fewTranspilers())('$name', TIMEOUT, (transpiler) => {
    expect(disagreements(transpiler.name, programs.map((program) => [program, emit(transpiler, program)]))).toBe('');
  });
});

describe('programs bundled by', () => {
  it.each(['es', 'cjs', 'umd', 'iife'] as const)('Rollup as %s', TIMEOUT, async (format) => {
    const bundles = programs.filter((program) => isBundledByRollup(program, format)).map(async (program) => [program, await bundleByRollup(program, format)] as const);
    expect(disagreements(`Rollup as ${format}`, await Promise.all(bundles))).toBe('');
  });

  const few: WebpackChoice[] = [{ mode: 'production', target: 'node', concatenate: true }, { mode: 'development', target: 'web', concatenate: false }];
  const more: WebpackChoice[] = [{ mode: 'production', target: ['web', 'es5'], concatenate: false }, { mode: 'development', target: 'node', concatenate: true }];
  it.each(all ? [...few, ...more] : few)('webpack for $mode on $target', TIMEOUT, async (choice) => {
    const bundles = await bundleByWebpack(programs, choice);
    expect(disagreements(`webpack for ${choice.mode} on ${String(choice.target)}`, programs.map((program) => [program, bundles.get(program.name) ?? null]))).toBe('');
  });
});
