import typescript60 from 'typescript';
import typescript54 from 'typescript-5.4';
import typescript59 from 'typescript-5.9';
import type { Transpiler } from './transpilers.ts';

export const TYPESCRIPT_VERSIONS = ['5.4', '5.9', '6.0'] as const;
/** Their types are told apart by their enums, whose members are the same. */
const VERSIONS: Readonly<Record<(typeof TYPESCRIPT_VERSIONS)[number], typeof typescript60>> = { '5.4': typescript54 as unknown as typeof typescript60, '5.9': typescript59 as unknown as typeof typescript60, '6.0': typescript60 };
export const TYPESCRIPT_TARGETS = ['ES5', 'ES2015', 'ES2016', 'ES2017', 'ES2018', 'ES2019', 'ES2020', 'ES2021', 'ES2022', 'ESNext'] as const;

interface Choice {
  readonly version: (typeof TYPESCRIPT_VERSIONS)[number];
  readonly target: (typeof TYPESCRIPT_TARGETS)[number];
  readonly format: Transpiler['format'];
  /** Helpers of tslib instead of their text in each file. */
  readonly importHelpers?: boolean;
}

export function typescript({ version, target, format, importHelpers = false }: Choice): Transpiler {
  const ts = VERSIONS[version];
  return {
    name: `TypeScript ${version} to ${target} ${format}${importHelpers ? ' with tslib' : ''}`,
    format,
    isOld: target === 'ES5',
    keepsParameterDecorators: false,
    transpile(fileName, text, { decorators, metadata }) {
      const { outputText } = ts.transpileModule(text, {
        fileName,
        compilerOptions: {
          target: ts.ScriptTarget[target],
          module: format === 'esm' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
          jsx: ts.JsxEmit.React,
          downlevelIteration: target === 'ES5',
          esModuleInterop: true,
          importHelpers,
          experimentalDecorators: decorators === 'legacy',
          emitDecoratorMetadata: metadata,
          strict: true,
          ...(version === '6.0' ? { ignoreDeprecations: '6.0' } : {}),
        },
      });
      return outputText;
    },
  };
}
