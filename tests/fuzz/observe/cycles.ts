import { stronglyConnected } from '../../../lib/base/strongly-connected.ts';
import type { Program, ProgramModule } from '../programs/program.ts';

/** Names of the modules that a text imports or requires. */
export function importedNames(text: string): string[] {
  return [...text.matchAll(/'\.\/([\w$]+\.\w+)'/gu)].map(([, name = '']) => name);
}

/** The modules in an order in which they can be loaded; those of an import cycle together, the last of the program last. */
export function loadGroups({ modules }: Program): ProgramModule[][] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const names = [...byName.keys()];
  const groups = stronglyConnected(names, (name) => importedNames(byName.get(name)?.text ?? '').filter((other) => byName.has(other)));
  return [...groups].map((group) => modules.filter(({ name }) => group.includes(name)));
}
