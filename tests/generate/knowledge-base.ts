import { EFFECT_KINDS, type EffectKind } from '../../lib/effects/index.ts';
import { builtinPackageRows, ecmascriptTables, hostTables, isCallable, rootOf, type Behaviour, type PackageRow, type Row } from '../../lib/knowledge/index.ts';
import { RUNTIME_GROUPS } from '../../lib/knowledge/runtimes/index.ts';
import { interfaceRows } from '../../lib/knowledge/web/interfaces.ts';

/** Writes docs/knowledge-base.md from the tables. Run by tests/knowledge/knowledge-base.test.ts: UPDATE=1 writes, otherwise it compares. */

type Entry = readonly [path: string, row: Row];

interface Counts {
  readonly names: number;
  readonly functions: number;
  readonly callingBack: number;
  readonly changing: number;
  readonly ambient: number;
  readonly effects: number;
  readonly vague: number;
}

export function generateKnowledgeBase(): string {
  const language = apart(ecmascriptTables().flatMap((table) => Object.entries(table)));
  const all = hostTables().flatMap((table) => Object.entries(table)).filter(([path]) => !path.startsWith('host:'));
  const declared = all.filter(isDeclaredOnly);
  const host = all.filter((entry) => !isDeclaredOnly(entry));
  const node = apart(host.filter(([path]) => isOfNode(path)));
  const runtimes = apart(host.filter(([path]) => isOfRuntime(path)));
  const provided = apart(host.filter(([path]) => path.startsWith('provided:')));
  const web = apart(host.filter(([path]) => !isOfNode(path) && !isOfRuntime(path) && !path.startsWith('provided:')));
  return [
    '# Knowledge base',
    '',
    'What the tables of `lib/knowledge` say of code that cannot be seen. This page is generated from them: `UPDATE=1 npx vitest run tests/knowledge/knowledge-base.test.ts`.',
    '',
    'A name is a function, a class or a value. A function that *calls back* runs functions that it is given, now or in a microtask; one that *changes* writes its receiver or an argument, which is an effect only where these belong to somebody else; one that *looks around* reads the clock, the locale, the environment and the like. An *effect* is one wherever it is called. What is *left open* makes a module unknown where it is called (`unmodelled`); the reasons stand at the end.',
    '',
    '## The language',
    '',
    ...tableOf(language),
    '',
    '## Node',
    '',
    ...tableOf(node),
    '',
    '## Browsers, workers, and what Node has of them',
    '',
    'Where nothing is said by hand, a member is what the declarations of TypeScript say: an attribute gives what its type says; a method has the effect of its class, on the document or the host, unless its name and what it gives say that it answers a question. These are counted together in the first row.',
    '',
    ...tableOf(new Map([['from declarations', declared], ...web])),
    '',
    '## Bun, Deno and edge runtimes',
    '',
    'They have what Node, or workers, have; a member that no row names is one of the host, and calling it an effect.',
    '',
    ...tableOf(runtimes),
    '',
    '## Modules that applications, editors and test runners provide',
    '',
    'What is installed under these names is a placeholder, throws outside of its surroundings, or is only types: it is not looked at, unless an own file stands in its place. A member that no row names belongs to whoever provides the module, and calling it is an effect.',
    '',
    ...tableOf(provided),
    '',
    '## Effects',
    '',
    ...effectsOf(host),
    '## Packages',
    '',
    'What [rows](settings.md#rows-about-packages) say of packages: what loading them does, and what they are for.',
    '',
    ...packagesOf(builtinPackageRows()),
    '',
    '## Left open',
    '',
    ...leftOpen([...language.values(), ...node.values(), ...web.values()].flat()),
    '',
  ].join('\n');
}

const declaredRows = new Map<string, Readonly<Record<string, Row>>>();

/** Made from the declarations, with nothing said by hand. */
function isDeclaredOnly([path, row]: Entry): boolean {
  const root = rootOf(path);
  if (!/^[A-Z]/u.test(root)) return false;
  const rows = declaredRows.get(root) ?? interfaceRows(root);
  declaredRows.set(root, rows);
  return JSON.stringify(rows[path]) === JSON.stringify(row);
}

function isOfNode(path: string): boolean {
  return path.startsWith('node:') || /^(process|Buffer|global)\b/.test(path);
}

function isOfRuntime(path: string): boolean {
  return RUNTIME_GROUPS.some(({ roots }) => roots?.includes(rootOf(path)) === true);
}

/** By the first part of their paths; what has few names goes together. */
function apart(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byRoot = new Map<string, Entry[]>();
  for (const entry of entries) byRoot.set(rootOf(entry[0]), [...(byRoot.get(rootOf(entry[0])) ?? []), entry]);
  const groups = new Map<string, Entry[]>();
  for (const [root, found] of [...byRoot].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const name = found.length < 6 ? 'others' : `\`${root}\``;
    groups.set(name, [...(groups.get(name) ?? []), ...found]);
  }
  return new Map([...groups].sort(([left], [right]) => Number(left === 'others') - Number(right === 'others')));
}

function tableOf(groups: ReadonlyMap<string, readonly Entry[]>): readonly string[] {
  const all = [...groups.values()].flat();
  return [
    '| | names | functions | call back | change | look around | effects | left open |',
    '|---|---|---|---|---|---|---|---|',
    ...[...groups].map(([name, entries]) => line(name, count(entries))),
    line('**all**', count(all)),
  ];
}

function line(name: string, { names, functions, callingBack, changing, ambient, effects, vague }: Counts): string {
  return `| ${name} | ${[names, functions, callingBack, changing, ambient, effects, vague].map((number) => (number === 0 ? '' : String(number))).join(' | ')} |`;
}

function behaviours({ call, construct }: Row): readonly Behaviour[] {
  return [call, construct].filter((behaviour) => behaviour !== undefined);
}

function count(entries: readonly Entry[]): Counts {
  const having = (test: (behaviour: Behaviour) => boolean): number => entries.filter(([, row]) => behaviours(row).some(test)).length;
  return {
    names: entries.length,
    functions: entries.filter(([, row]) => isCallable(row)).length,
    callingBack: having(({ calls = [] }) => calls.some(({ when }) => when !== 'event')),
    changing: having(({ writes = [], effect }) => writes.length > 0 && effect === undefined),
    ambient: having(({ ambient }) => ambient !== undefined),
    effects: having(({ effect }) => effect !== undefined),
    vague: having(({ unmodelled }) => unmodelled !== undefined),
  };
}

function effectsOf(entries: readonly Entry[]): readonly string[] {
  const byKind = new Map<EffectKind, Map<string, Set<string>>>();
  for (const [path, row] of entries) {
    for (const { effect } of behaviours(row)) {
      if (effect === undefined) continue;
      const roots = byKind.get(effect.kind) ?? new Map<string, Set<string>>();
      const root = rootOf(path);
      roots.set(root, (roots.get(root) ?? new Set()).add(path === root ? root : path.slice(root.length + 1).replace(/^prototype\./, '')));
      byKind.set(effect.kind, roots);
    }
  }
  return [...byKind].sort(([left], [right]) => (left < right ? -1 : 1)).flatMap(([kind, roots]) => [
    `**\`${kind}\`**: a module that ${EFFECT_KINDS[kind]}.`,
    '',
    ...[...roots].map(([root, names]) => `- \`${root}\`${names.size === 1 && names.has(root) ? '' : `: ${[...names].sort().join(', ')}`}`),
    '',
  ]);
}

function packagesOf(rows: readonly PackageRow[]): readonly string[] {
  return [
    '| package | versions | loading it | role |',
    '|---|---|---|---|',
    ...rows.map(({ package: name, versions, subpath = '.', load, roles = [] }) => `| \`${name}${subpath.slice(1)}\` | ${versions.replaceAll('|', '\\|')} | ${loadText(load)} | ${roles.map(({ role }) => role).join(', ')} |`),
  ];
}

function loadText(load: PackageRow['load']): string {
  return load === undefined || load === 'pure' ? (load ?? '') : load.map(({ kind, target }) => `${kind} (${target})`).join(', ');
}

function leftOpen(entries: readonly Entry[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [path, row] of entries) {
    const reason = behaviours(row).find(({ unmodelled }) => unmodelled !== undefined)?.unmodelled;
    if (reason !== undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), path]);
  }
  return [...byReason].map(([reason, paths]) => `- ${reason}: ${paths.sort().map((path) => `\`${path}\``).join(', ')}`);
}
