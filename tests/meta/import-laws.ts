import type { Import } from './imports.ts';

/** Folders of lib from the bottom up. A folder imports only from those of earlier rows. */
const RANKS: readonly (readonly string[])[] = [
  ['base'],
  ['effects'],
  ['syntax'],
  ['components'],
  ['facts'],
  ['project'],
  ['types', 'knowledge', 'patches'],
  ['values'],
  ['evaluation'],
  ['link'],
  ['order'],
  ['session'],
  ['policy'],
  ['fixes', 'report'],
  ['eslint', 'cli'],
  ['rules'],
  ['entry'],
];
/** Implementations of interfaces that the engine declares. */
const PORTS = ['host', 'store'];
const EDGES = ['eslint', 'cli', 'entry'];
/** Analysis and policy, without `project`: looking at files is its purpose. */
const ENGINE = RANKS.flat().filter((area) => !['project', 'report', ...EDGES, 'rules'].includes(area));
/** Modules of Node that compute and touch nothing, and the one that loads a dependency when it is first needed. */
const COMPUTING = ['node:crypto', 'node:module', 'node:path', 'node:util'];

export const KNOWN_AREAS: readonly string[] = [...RANKS.flat(), ...PORTS];

export interface ImportLaw {
  readonly name: string;
  readonly advice: string;
  readonly forbids: (imported: Import) => boolean;
}

/** The folder of lib that a file belongs to; `rules`, `tests`; `entry` for what package.json exports. */
export function areaOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top !== 'lib') return top;
  if (rest.length > 0) return folder;
  return ['index.ts', 'api.ts', 'config.ts'].includes(folder) ? 'entry' : 'base';
}

export const IMPORT_LAWS: readonly ImportLaw[] = [
  {
    name: 'imports-go-downwards',
    advice: 'A lower layer must not know a higher one: move the shared type down, or pass the answer in as an argument.',
    forbids: ({ from, to }) => {
      const [importing, imported] = [rankOf(from), to === null ? -1 : rankOf(to)];
      return to !== null && areaOf(from) !== areaOf(to) && importing >= 0 && imported >= importing;
    },
  },
  {
    name: 'ports-know-only-what-they-implement',
    advice: 'host and store implement interfaces of the engine: they need its vocabulary (base, effects, facts, project) and nothing that computes.',
    forbids: ({ from, to }) => to !== null && PORTS.includes(areaOf(from)) && !['base', 'effects', 'facts', 'project', areaOf(from)].includes(areaOf(to)),
  },
  {
    name: 'ports-are-plugged-in-at-the-edge',
    advice: 'The engine takes host and store as interfaces: let lib/eslint, lib/cli or lib/api.ts construct them and hand them in.',
    forbids: ({ from, to }) => to !== null && PORTS.includes(areaOf(to)) && ![...EDGES, 'tests', areaOf(to)].includes(areaOf(from)),
  },
  {
    name: 'folders-have-one-front-door',
    advice: 'Import from the folder\'s index.ts and export there what others need. Only base is a shelf of independent files.',
    forbids: ({ from, to }) =>
      to !== null && to.startsWith('lib/') && !['base', 'entry', areaOf(from)].includes(areaOf(to)) && areaOf(from) !== 'tests' && !/^lib\/[^/]+\/index\.ts$/.test(to),
  },
  {
    name: 'eslint-stays-at-the-edge',
    advice: 'The engine serves the command line and other linters too: translate in lib/eslint.',
    forbids: ({ from, specifier }) => isPackage(specifier, 'eslint', '@eslint', '@typescript-eslint') && !['eslint', 'rules', 'tests', 'entry'].includes(areaOf(from)),
  },
  {
    name: 'library-knows-no-linter',
    advice: 'eslint-plugin-strict-modules/api is for programs without ESLint: take what is needed from session, policy or report.',
    forbids: ({ from, to, specifier }) =>
      from === 'lib/api.ts' && (isPackage(specifier, 'eslint', '@eslint', '@typescript-eslint') || (to !== null && ['eslint', 'cli', 'rules'].includes(areaOf(to)))),
  },
  {
    name: 'typescript-stays-in-types',
    advice: 'Types arrive as answers to questions: ask through the interface of lib/types.',
    forbids: ({ from, specifier }) => isPackage(specifier, 'typescript') && !['types', 'tests'].includes(areaOf(from)),
  },
  {
    name: 'parser-stays-in-syntax',
    advice: 'The native parser is guarded in lib/syntax: use what that folder exports.',
    forbids: ({ from, specifier }) => isPackage(specifier, 'oxc-parser', '@oxc-project') && !['syntax', 'tests'].includes(areaOf(from)),
  },
  {
    name: 'resolver-stays-in-host',
    advice: 'Resolution is a port: ask the ModuleResolver of lib/project.',
    forbids: ({ from, specifier }) => isPackage(specifier, 'oxc-resolver') && !['host', 'tests'].includes(areaOf(from)),
  },
  {
    name: 'engine-touches-no-host',
    advice: 'Files, processes and the clock come in through the ports: move this to lib/host, lib/project, lib/cli or lib/eslint.',
    forbids: ({ from, specifier }) => ENGINE.includes(areaOf(from)) && specifier.startsWith('node:') && !COMPUTING.includes(specifier),
  },
  {
    name: 'product-knows-no-tests',
    advice: 'What the product needs belongs to lib.',
    forbids: ({ from, to }) => to !== null && /^(?:lib|rules)\//.test(from) && !/^(?:lib|rules)\//.test(to),
  },
];

function rankOf(file: string): number {
  const area = areaOf(file);
  return RANKS.findIndex((row) => row.includes(area));
}

function isPackage(specifier: string, ...names: readonly string[]): boolean {
  return names.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}
