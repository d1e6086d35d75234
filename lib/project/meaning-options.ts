import type { ModuleId } from '../effects/index.ts';
import { DEFAULT_MEANING, type MeaningOptions } from '../facts/index.ts';
import { isComponent, isTypeScript } from './source-kind.ts';
import type { Tsconfig, TsconfigLookup } from './tsconfig.ts';

/** As read: names and values are the user's. */
type CompilerOptions = Readonly<Record<string, unknown>>;

/** Says what compiler options make of a file. The same object for all files that share a configuration. */
export interface MeaningReader {
  meaningOf(file: ModuleId): MeaningOptions;
  /** All compiler options of the file's configuration, as one text; empty without a configuration. */
  compilerOptionsOf(file: ModuleId): string;
  clear(): void;
}

export function createMeaningReader(lookup: TsconfigLookup): MeaningReader {
  const typed = new Map<Tsconfig, MeaningOptions>();
  const untyped = new Map<Tsconfig, MeaningOptions>();
  return {
    meaningOf(file) {
      const tsconfig = lookup.governing(file);
      if (tsconfig === null) return DEFAULT_MEANING;
      const options = compilerOptionsOf(tsconfig);
      const compiled = isTypeScript(file) || isComponent(file) || allowsJavaScript(options);
      const known = compiled ? typed : untyped;
      const meaning = known.get(tsconfig) ?? (compiled ? meaningUnder(options) : meaningOfJavaScript(options));
      known.set(tsconfig, meaning);
      return meaning;
    },
    compilerOptionsOf(file) {
      const tsconfig = lookup.governing(file);
      return tsconfig === null ? '' : JSON.stringify(compilerOptionsOf(tsconfig));
    },
    clear() {
      typed.clear();
      untyped.clear();
    },
  };
}

function compilerOptionsOf({ config }: Tsconfig): CompilerOptions {
  const options: unknown = config.compilerOptions;
  return typeof options === 'object' && options !== null ? { ...options } : {};
}

/** Options as TypeScript 6 completes them where a configuration is silent. */
export function meaningUnder(options: CompilerOptions): MeaningOptions {
  const isSet = (name: string) => flag(options, name) === true;
  const verbatimModuleSyntax = isSet('verbatimModuleSyntax') || keepsUnusedImports(options);
  const isolatedModules = isSet('isolatedModules') || verbatimModuleSyntax;
  const hasFields = hasClassFields(word(options, 'target'));
  const useDefineForClassFields = flag(options, 'useDefineForClassFields') ?? hasFields;
  return {
    verbatimModuleSyntax,
    isolatedModules,
    preserveConstEnums: isSet('preserveConstEnums') || isolatedModules,
    experimentalDecorators: isSet('experimentalDecorators'),
    emitDecoratorMetadata: isSet('emitDecoratorMetadata'),
    useDefineForClassFields,
    initialisesInConstructor: !(useDefineForClassFields && hasFields),
    module: moduleMeaning(word(options, 'module')),
    ...jsxMeaning(options),
  };
}

/** A bundler turns JSX of plain JavaScript by the same options, and nothing else of them applies. */
function meaningOfJavaScript(options: CompilerOptions): MeaningOptions {
  return { ...DEFAULT_MEANING, ...jsxMeaning(options) };
}

function allowsJavaScript(options: CompilerOptions): boolean {
  return flag(options, 'allowJs') ?? flag(options, 'checkJs') ?? false;
}

function moduleMeaning(name: string | undefined): MeaningOptions['module'] {
  return /^commonjs$/i.test(name ?? '') ? 'commonjs' : /^node/i.test(name ?? '') ? 'node' : 'esm';
}

/** Whether TypeScript makes a CommonJS module of an ES module. */
export function emitsCommonJs(file: ModuleId, packageType: 'module' | 'commonjs' | null, { module }: MeaningOptions): boolean {
  if (module === 'esm' || /\.m[jt]s$/.test(file)) return false;
  return module === 'commonjs' || /\.c[jt]s$/.test(file) || packageType !== 'module';
}

/** Before TypeScript 5.5, either of these kept imports whose names are used as types only. */
function keepsUnusedImports(options: CompilerOptions): boolean {
  const importsNotUsedAsValues = word(options, 'importsNotUsedAsValues');
  return flag(options, 'preserveValueImports') === true || /^(?:preserve|error)$/i.test(importsNotUsedAsValues ?? '');
}

/** ES2022 brought class fields; without a target TypeScript 6 emits its newest edition. */
function hasClassFields(target: string | undefined): boolean {
  const year = /^es(\d+)$/i.exec(target ?? '')?.[1];
  return year === undefined || Number(year) >= 2022;
}

type JsxMeaning = Pick<MeaningOptions, 'jsx' | 'jsxFactory' | 'jsxFragmentFactory' | 'jsxImportSource'>;

function jsxMeaning(options: CompilerOptions): JsxMeaning {
  const namespace = word(options, 'reactNamespace') ?? 'React';
  return {
    jsx: jsxTransform(options),
    jsxFactory: word(options, 'jsxFactory') ?? `${namespace}.createElement`,
    jsxFragmentFactory: word(options, 'jsxFragmentFactory') ?? `${namespace}.Fragment`,
    jsxImportSource: word(options, 'jsxImportSource') ?? DEFAULT_MEANING.jsxImportSource,
  };
}

function jsxTransform(options: CompilerOptions): MeaningOptions['jsx'] {
  switch (word(options, 'jsx')?.toLowerCase()) {
    case 'react':
      return 'classic';
    case 'react-jsx':
    case 'react-jsxdev':
      return 'automatic';
    case 'preserve':
    case 'react-native':
      return 'preserve';
    default:
      // A factory has a meaning under the classic transform only.
      return word(options, 'jsxFactory') ?? word(options, 'reactNamespace') ? 'classic' : DEFAULT_MEANING.jsx;
  }
}

function flag(options: CompilerOptions, name: string): boolean | undefined {
  const value = options[name];
  return typeof value === 'boolean' ? value : undefined;
}

function word(options: CompilerOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
