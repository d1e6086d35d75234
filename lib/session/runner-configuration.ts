import type { ModuleId } from '../effects/index.ts';
import type { Expression, ModuleFacts, ObjectMember } from '../facts/index.ts';
import { SWITCHES, type Stubbed, type TestSurroundings } from '../patches/index.ts';
import type { ModuleTable } from './module-table.ts';

const EXTENSIONS = ['ts', 'mts', 'js', 'mjs', 'cjs'];
/** In the order in which they count. */
const CONFIGURATIONS = ['vitest.config', 'jest.config', 'vite.config'].flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));

/** What the configuration of Vitest or Jest that is nearest to a test file says, as far as it is written as plain data. */
export function runnerConfigurationOf(test: ModuleId, modules: Pick<ModuleTable, 'facts' | 'textOf'>): TestSurroundings {
  for (let folder = parentOf(test); folder !== null; folder = parentOf(folder)) {
    const inPackage = surroundingsIn(switchesOfPackage(modules.textOf(`${folder}/package.json`)));
    if (inPackage !== null) return inPackage;
    for (const name of CONFIGURATIONS) {
      const facts = modules.textOf(`${folder}/${name}`) === null ? null : modules.facts(`${folder}/${name}`);
      if (facts !== null) return surroundingsIn(switchesIn(facts)) ?? DEFAULT;
    }
  }
  return DEFAULT;
}

const DEFAULT: TestSurroundings = { restored: [], isolated: true };

function parentOf(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end <= 0 ? null : path.slice(0, end);
}

type Switches = ReadonlyMap<string, boolean>;

function surroundingsIn(switches: Switches | null): TestSurroundings | null {
  if (switches === null) return null;
  const restored = Object.entries(SWITCHES).flatMap(([name, stubbed]): readonly Stubbed[] => (switches.get(name) === true ? stubbed : []));
  return { restored, isolated: switches.get('isolate') !== false };
}

function switchesOfPackage(text: string | null): Switches | null {
  if (text === null) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    const section = isRecord(parsed) ? (parsed['jest'] ?? parsed['vitest']) : undefined;
    return isRecord(section) ? new Map(Object.entries(section).flatMap(([name, value]) => (typeof value === 'boolean' ? [[name, value] as const] : []))) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Properties of objects in the file whose value is written as `true` or `false`. */
function switchesIn(facts: ModuleFacts): Switches {
  const found = new Map<string, boolean>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    const member = node as ObjectMember | Expression;
    if (member.kind === 'property' && typeof member.key === 'string' && member.value.kind === 'constant' && typeof member.value.value === 'boolean') found.set(member.key, member.value.value);
    for (const field of Object.values(node)) visit(field);
  };
  for (const { body } of facts.functions) visit(body);
  return found;
}
