import * as fc from 'fast-check';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { differences, observe, type Output } from './programs/compare.ts';
import { asCommonJs, programText } from './programs/module-text.ts';
import { type ProgramSketch, programSketch, type Use } from './programs/sketch.ts';

/** Programs for each output; `STRICT_MODULES_ORDER_PROGRAMS=10000` for a long run by hand. */
const COUNT = Math.ceil(Number(process.env['STRICT_MODULES_ORDER_PROGRAMS'] ?? 600) / 5);
const BATCH = 250;
const MINUTES = 60_000;

const tsc = (module: ts.ModuleKind) => (text: string): string => ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;

/** The same programs in other forms, as compilers emit them and Node runs that. */
describe('import cycles', () => {
  it.each<[string, Output, number]>([
    ['in TypeScript, emitted as CommonJS by tsc', { format: 'commonjs', compile: tsc(ts.ModuleKind.CommonJS), isVariable: () => false }, 20265],
    ['in TypeScript, emitted as ES modules by tsc', { format: 'esm', compile: tsc(ts.ModuleKind.ESNext), isVariable: () => false }, 20266],
    ['in TypeScript, compiled by esbuild', { format: 'esm', compile: (text) => transformSync(text, { loader: 'ts', format: 'esm' }).code, isVariable: (declaration) => declaration === 'default' }, 20267],
    ['as esbuild writes it', { format: 'esm', compile: (text) => transformSync(text, { loader: 'js', format: 'esm' }).code, isWritten: true, isVariable: () => false }, 20269],
    ['written as CommonJS', { format: 'commonjs', compile: asCommonJs, isWritten: true, isVariable: () => false }, 20268],
  ])('%s', { timeout: 5 * MINUTES + COUNT * 200 }, (_, output, seed) => {
    for (let done = 0; done < COUNT; done += BATCH) {
      const sketches = fc.sample(programSketch({ suspending: false, typescript: output.isWritten !== true }), { seed: seed + done, numRuns: Math.min(BATCH, COUNT - done) });
      const programs = sketches.map((program) => suitable(program, output));
      const observed = observe(programs, output);
      const wrong = programs.flatMap((program, index) => {
        const found = differences(program, observed[index] ?? {}, output);
        return found.length === 0 ? [] : [`${found.join('\n')}\n${Object.entries(programText(program).analysed).map(([name, code], index) => [name, output.isWritten === true ? asCommonJs(code, index) : code]).map(([name, code]) => `// ${name}\n${code}`).join('\n')}`];
      });
      expect(wrong.join('\n\n')).toBe('');
      // What fails in no run would test nothing.
      expect(observed.flatMap((runs) => Object.values(runs)).some((run) => 'outcomes' in run && Object.values(run.outcomes).includes('undefined'))).toBe(true);
    }
  });
});

/**
 * Of a function that its module has not exported yet, calls are not followed. A partial `exports` object lacks keys where a namespace object has bindings that throw, and variables throw nowhere: listing them fails in
 * no order.
 */
function suitable(program: ProgramSketch, output: Output): ProgramSketch {
  const { format, isWritten, isVariable } = output;
  if (format === 'esm' && isWritten === true) return withoutOwnDefaults(program);
  if (format === 'esm' && !isVariable('default')) return program;
  const useOf = (use: Use, isOwn: boolean): Use => (isWritten === true && isOwn ? 'deferred' : isWritten === true && use === 'value' ? 'in function' : use === 'keys' || (use === 'spread' && format === 'commonjs') ? 'member' : use);
  return program.map((module, index) => ({ ...module, bindings: module.bindings.map((binding) => ({ ...binding, reads: binding.reads.map((read) => ({ ...read, use: useOf(read.use, read.module % program.length === index), throughBarrel: read.throughBarrel && isWritten !== true })) })) }));
}

/** `var x = x` reads what an earlier declaration may have left: esbuild's variables of default exports are such. */
function withoutOwnDefaults(program: ProgramSketch): ProgramSketch {
  return program.map((module, index) => ({
    ...module,
    bindings: module.bindings.map((binding) => {
      const isVariable = binding.form.startsWith('default') && binding.form !== 'default function';
      return { ...binding, reads: binding.reads.map((read) => (isVariable && (read.module % program.length === index || read.use === 'spread') ? { ...read, use: 'deferred' as const } : read)) };
    }),
  }));
}
