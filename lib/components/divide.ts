import type { ComponentCode, Program } from '../syntax/index.ts';
import type { ComponentSource, Span } from './component-source.ts';
import { instanceStatements } from './svelte-statements.ts';
import { componentOptions, isStaticConstant } from './vue-options.ts';

type Statement = Program['body'][number];

/** What the compiler leaves at the module's top level, and what it puts into the component. */
export function divide(program: Program, source: ComponentSource, text: string): { readonly program: Program; readonly component: ComponentCode } {
  const { scripts, external, dialect, markup } = source;
  const perInstance = scripts.filter(({ runs }) => runs === 'per-instance');
  const ofModule: Statement[] = [];
  const instance: Statement[] = [];
  for (const statement of program.body) {
    if (isExternal(statement, external)) ofModule.push(...reexported(statement));
    else if (!perInstance.some((script) => contains(script, statement)) || isHoisted(statement, dialect)) ofModule.push(statement);
    else instance.push(...(dialect === 'svelte' ? instanceStatements(statement) : [statement]));
  }
  const template = { start: 0, end: firstLine(text) };
  const options = dialect === 'vue' ? componentOptions(instance) : [];
  const component = { compiled: dialect === 'vue' ? 'object' : 'function', instance, options, markup, span: perInstance[0] ?? template, template } as const;
  return { program: { ...program, body: ofModule }, component };
}

type Import = Extract<Statement, { type: 'ImportDeclaration' }>;

function isExternal(statement: Statement, external: readonly Span[]): statement is Import {
  return statement.type === 'ImportDeclaration' && external.some((span) => contains(statement, span));
}

/** With `src`, the component is what the named file exports. */
function reexported({ source, start, end }: Import): Statement[] {
  const name = { type: 'Identifier', name: 'default', start: source.start, end: source.end } as const;
  const specifier = { type: 'ExportSpecifier', local: name, exported: name, exportKind: 'value', start: source.start, end: source.end } as const;
  return [
    { type: 'ExportAllDeclaration', exported: null, source, attributes: [], exportKind: 'value', start, end },
    { type: 'ExportNamedDeclaration', declaration: null, specifiers: [specifier], source, exportKind: 'value', attributes: [], start, end },
  ];
}

function firstLine(text: string): number {
  return /^.*/u.exec(text)?.[0].length ?? 0;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Imports and types have no place in a function; what Astro exports is there before anything is rendered. */
function isHoisted(statement: Statement, dialect: ComponentSource['dialect']): boolean {
  const { type } = statement;
  if (type.startsWith('Export')) return dialect !== 'svelte';
  if (type === 'ImportDeclaration' || ERASED.has(type)) return true;
  return dialect === 'vue' && isStaticConstant(statement);
}

const ERASED: ReadonlySet<Statement['type']> = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSDeclareFunction']);
