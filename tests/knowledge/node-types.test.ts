import { builtinModules } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { expectPresent } from '../../lib/base/invariant.ts';
import { allTables, createKnowledge, parseFlow } from '../../lib/knowledge/index.ts';

const knowledge = createKnowledge(allTables());

/** What `@types/node` declares and no row describes, and why. */
const LEFT_OUT: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^node:(fs\.StatsFs|perf_hooks\.PerformanceNodeTiming)\b/, 'declared as a class, and exported as a type only'],
  [/^node:perf_hooks\.PerformanceObserver\.prototype\./, 'declared to inherit from what it does not inherit from'],
  [/^node:http2?\.\w+\.prototype\.(_\w+|compose|setDefaultEncoding|writable\w*|destroyed|closed|errored|req)$/, 'declared as of streams that these messages are none of'],
  [/^node:test\/reporters\./, 'the classes behind them are not described'],
  [/^node:vm\.(Module|SourceTextModule|SyntheticModule)\b/, 'there behind a flag only'],
  [/^node:zlib\.\w+\.prototype\.shell$/, 'gone'],
  [/^node:stream\.Stream\.prototype\.compose$/, 'declared for streams of the old kind too'],
  [/^node:worker_threads\.MessagePort\.prototype\./, 'methods of emitters that listen to the port'],
  [/^node:repl\.Recoverable\./, 'what an error carries'],
];

/** `owner.name` for every value that a module exports, and for every member of its classes. */
function declaredNames(): readonly string[] {
  const entry = 'entry.ts';
  const modules = [...new Set([...builtinModules.filter((id) => !id.startsWith('_') && !id.startsWith('node:') && id !== 'sys'), 'test', 'test/reporters', 'sea'])];
  const text = modules.map((id, index) => `import * as m${index} from 'node:${id}';`).join('\n');
  const options: ts.CompilerOptions = { types: ['node'], lib: ['lib.esnext.d.ts'], noEmit: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === entry ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : readSource(name, ...rest));
  const program = ts.createProgram([entry], options, host);
  const checker = program.getTypeChecker();
  const imports = expectPresent(program.getSourceFile(entry), 'the entry').statements.filter(ts.isImportDeclaration);
  return imports.flatMap(({ moduleSpecifier }, index) => {
    const module = expectPresent(checker.getSymbolAtLocation(moduleSpecifier), `declarations of ${modules[index] ?? ''}`);
    return checker.getExportsOfModule(module).flatMap((exported) => namesOf(`node:${modules[index] ?? ''}.${exported.name}`, exported, checker));
  });
}

function namesOf(path: string, exported: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
  if ((symbol.flags & ts.SymbolFlags.Value) === 0 || exported.name === 'default' || exported.name === 'export=') return [];
  const instance = (symbol.flags & ts.SymbolFlags.Class) === 0 ? undefined : checker.getTypeOfSymbol(symbol).getConstructSignatures()[0]?.getReturnType();
  const members = instance === undefined ? [] : checker.getPropertiesOfType(instance).filter(isDeclaredByNode);
  return [path, ...members.map((member) => `${path}.prototype.${member.name.replace(/^__@(\w+?)(?:@\d+)?$/, '@@$1')}`)];
}

function isDeclaredByNode({ name, declarations = [] }: ts.Symbol): boolean {
  const [first] = declarations;
  // No row has a key that is a symbol of Node's own.
  if (name.includes('captureRejection')) return false;
  return first !== undefined && first.getSourceFile().fileName.includes('/@types/node/') && (ts.getCombinedModifierFlags(first) & ts.ModifierFlags.Private) === 0;
}

function target(path: string): string {
  const value = knowledge.find(path)?.value;
  const flow = value === undefined ? null : parseFlow(value, path);
  return flow?.kind === 'builtin' ? target(flow.path) : path;
}

/** By a row of its own or an inherited one, or by what a row says of members that it does not name. */
function isDescribed(path: string): boolean {
  const dot = path.lastIndexOf('.');
  const owner = path.slice(0, dot).split('.').reduce((holder, key) => target(holder === '' ? key : (knowledge.member(holder, key) ?? `${holder}.${key}`)), '');
  for (let holder: string | null = owner; holder !== null; holder = knowledge.prototypeOf(holder)) {
    const others = knowledge.find(holder)?.otherMembers;
    if (knowledge.member(holder, path.slice(dot + 1)) !== undefined || (others !== undefined && others.value !== 'unknown')) return true;
  }
  return false;
}

const names = declaredNames();
const undescribed = names.filter((path) => !isDescribed(path));

describe('names that @types/node declares', () => {
  it('are described or left out for a reason', () => {
    expect(undescribed.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
  });

  it('are left out in fewer than one case in twenty', () => {
    expect(names.length).toBeGreaterThan(4000);
    expect(undescribed.length / names.length).toBeLessThan(0.05);
  });
});
