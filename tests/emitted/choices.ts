import { babel, esbuild, swc } from './other-transpilers.ts';
import type { Transpiler } from './transpilers.ts';
import { typescript, TYPESCRIPT_TARGETS, TYPESCRIPT_VERSIONS } from './typescript.ts';

const FORMATS = ['esm', 'commonjs'] as const;

/** Each tool and version of TypeScript, at an old and a new target. */
export function fewTranspilers(): Transpiler[] {
  return [
    typescript({ version: '5.4', target: 'ES5', format: 'commonjs' }),
    typescript({ version: '5.9', target: 'ES2022', format: 'commonjs' }),
    typescript({ version: '6.0', target: 'ESNext', format: 'esm' }),
    babel({ browser: 'node 22', format: 'commonjs', loose: true }),
    swc({ target: 'es2022', format: 'commonjs' }),
    esbuild({ target: 'es2022', format: 'commonjs' }),
    esbuild({ target: 'esnext', format: 'esm', minify: true }),
  ];
}

/** Every target from ES5 on, as ES module and as CommonJS. */
export function allTranspilers(): Transpiler[] {
  return [
    ...TYPESCRIPT_VERSIONS.flatMap((version) => TYPESCRIPT_TARGETS.flatMap((target) => FORMATS.flatMap((format) => [false, true].map((importHelpers) => typescript({ version, target, format, importHelpers }))))),
    ...(['ie 11', 'chrome 61', 'node 22'] as const).flatMap((browser) => FORMATS.flatMap((format) => [babel({ browser, format }), babel({ browser, format, runtime: true }), babel({ browser, format, loose: true })])),
    ...(['es5', 'es2015', 'es2016', 'es2017', 'es2018', 'es2019', 'es2020', 'es2021', 'es2022', 'esnext'] as const).flatMap((target) => FORMATS.flatMap((format) => [swc({ target, format }), swc({ target, format, externalHelpers: true })])),
    ...['es5', 'es2015', 'es2016', 'es2017', 'es2018', 'es2019', 'es2020', 'es2021', 'es2022', 'esnext'].flatMap((target) => FORMATS.flatMap((format) => [esbuild({ target, format }), esbuild({ target, format, minify: true })])),
  ];
}
