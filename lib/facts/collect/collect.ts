import { expectPresent } from '../../base/invariant.ts';
import type { ParsedModule, Program } from '../../syntax/index.ts';
import type { MeaningOptions, ModuleFacts } from '../module-facts.ts';
import { Annotations } from './annotations.ts';
import { Collection } from './collection.ts';
import { lowerComponent } from './components.ts';
import { declareBlock, hoistVariables } from './declarations.ts';
import { declareReexport, declareStarExport, exportLocals } from './exports.ts';
import { describeModule, isStrict } from './functions.ts';
import { declareImport } from './imports.ts';
import { jsxSettings } from './jsx-settings.ts';
import { lineStartsOf } from './lines.ts';
import { misplacedAnnotations } from './misplaced.ts';
import { lowerSourceImports } from './source-imports.ts';
import { lowerStatements } from './statements.ts';

/** Everything about one file that its text says: see {@link ModuleFacts}. */
export function collectFacts(parsed: ParsedModule, options: MeaningOptions): ModuleFacts {
  const { text, program, comments } = parsed;
  const c = new Collection(parsed, options, new Annotations(text, comments), jsxSettings(options, comments));
  const { frame } = c;
  frame.scope = c.names.nextScope();
  c.scope = frame.scope;
  if (isStrict(program.body)) frame.strict = true;
  for (const statement of program.body) declareModuleStatement(c, statement);
  const sources = lowerSourceImports(c, program.body);
  hoistVariables(c, program.body);
  declareBlock(c, program.body);
  const body = lowerStatements(c, program.body);
  body.unshift(...sources);
  exportLocals(c);
  if (parsed.component !== undefined) lowerComponent(c, parsed.component, body);
  for (const step of c.pending) step();
  c.functions[0] = describeModule(c, program, body, program.body);
  const lineStarts = lineStartsOf(text);
  return {
    format: c.format,
    requests: c.requests,
    imports: c.imports,
    exports: Object.fromEntries(c.exports),
    stars: c.stars,
    functions: c.functions.map((facts) => expectPresent(facts, 'every function of the file lowered')),
    sites: c.sites,
    lineStarts,
    hashbang: text.startsWith('#!'),
    hasExports: c.hasExports,
    misplaced: misplacedAnnotations(parsed, c.annotations, lineStarts),
    suspends: c.suspends,
    namesModule: c.namesModule,
    decorators: options.experimentalDecorators ? 'legacy' : 'standard',
    language: c.typescript ? 'typescript' : 'javascript',
  };
}

/** Imports and re-exports are loaded before anything in the file runs. */
function declareModuleStatement(c: Collection, statement: Program['body'][number]): void {
  switch (statement.type) {
    case 'ImportDeclaration':
      if (statement.phase !== 'source') declareImport(c, statement);
      return;
    case 'ExportNamedDeclaration':
      declareReexport(c, statement);
      if (statement.declaration?.type === 'TSInterfaceDeclaration' || statement.declaration?.type === 'TSTypeAliasDeclaration') {
        c.typeNames.add(statement.declaration.id.name);
      }
      return;
    case 'ExportAllDeclaration':
      declareStarExport(c, statement);
      return;
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      c.typeNames.add(statement.id.name);
      return;
    default:
  }
}
