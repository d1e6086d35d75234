import { createRequire } from 'node:module';
import { transformSync as transformBySwc, type JscTarget } from '@swc/core';
import { transformSync as transformByEsbuild } from 'esbuild';
import type { Transpiler } from './transpilers.ts';

type Format = Transpiler['format'];

/** The parts of Babel, which brings no types, that are used here. */
interface Babel {
  transformSync(text: string, options: object): { readonly code: string };
}
const babelCore: Babel = createRequire(import.meta.url)('@babel/core');

interface BabelChoice {
  readonly browser: 'ie 11' | 'chrome 61' | 'node 22';
  readonly format: Format;
  /** Helpers of @babel/runtime instead of their text in each file. */
  readonly runtime?: boolean;
  /** Assignments instead of definitions. */
  readonly loose?: boolean;
}

export function babel({ browser, format, runtime = false, loose = false }: BabelChoice): Transpiler {
  return {
    name: `Babel for ${browser} ${format}${runtime ? ' with @babel/runtime' : ''}${loose ? ' loosely' : ''}`,
    format,
    isOld: browser === 'ie 11',
    keepsParameterDecorators: true,
    transpile(filename, text, { decorators }) {
      const assumptions = loose ? { setPublicClassFields: true, privateFieldsAsProperties: true, iterableIsArray: false, constantReexports: true, setSpreadProperties: true } : {};
      return babelCore.transformSync(text, {
        filename, configFile: false, babelrc: false, assumptions,
        presets: [
          ['@babel/preset-env', { targets: browser, modules: format === 'esm' ? false : 'commonjs' }],
          ['@babel/preset-typescript', { allowDeclareFields: true, optimizeConstEnums: false }],
          ['@babel/preset-react', { runtime: 'classic' }],
        ],
        plugins: [
          ['@babel/plugin-proposal-decorators', decorators === 'legacy' ? { version: 'legacy' } : { version: '2023-11' }],
          '@babel/plugin-proposal-explicit-resource-management',
          ...(runtime ? [['@babel/plugin-transform-runtime', {}]] : []),
        ],
      }).code;
    },
  };
}

interface SwcChoice {
  readonly target: JscTarget;
  readonly format: Format;
  /** Helpers of @swc/helpers instead of their text in each file. */
  readonly externalHelpers?: boolean;
}

export function swc({ target, format, externalHelpers = false }: SwcChoice): Transpiler {
  return {
    name: `SWC to ${target} ${format}${externalHelpers ? ' with @swc/helpers' : ''}`,
    format,
    isOld: target === 'es5',
    keepsParameterDecorators: true,
    transpile(filename, text, { decorators, metadata }) {
      return transformBySwc(text, {
        filename, configFile: false, swcrc: false,
        jsc: {
          target, externalHelpers,
          parser: { syntax: 'typescript', tsx: filename.endsWith('x'), decorators: true },
          transform: { legacyDecorator: decorators === 'legacy', decoratorMetadata: metadata, ...(decorators === 'legacy' ? {} : { decoratorVersion: '2022-03' as const }) },
        },
        module: { type: format === 'esm' ? 'es6' : 'commonjs' },
      }).code;
    },
  };
}

interface EsbuildChoice {
  readonly target: string;
  readonly format: Format;
  readonly minify?: boolean;
}

export function esbuild({ target, format, minify = false }: EsbuildChoice): Transpiler {
  return {
    name: `esbuild to ${target} ${format}${minify ? ' minified' : ''}`,
    format,
    isOld: target === 'es5',
    keepsParameterDecorators: false,
    transpile(sourcefile, text, { decorators }) {
      const { code } = transformByEsbuild(text, {
        sourcefile, target, minify,
        loader: sourcefile.endsWith('x') ? 'tsx' : 'ts',
        format: format === 'esm' ? 'esm' : 'cjs',
        tsconfigRaw: { compilerOptions: { experimentalDecorators: decorators === 'legacy' } },
      });
      return code;
    },
  };
}
