import type { ModuleId, StateWrite } from '../effects/index.ts';
import type { HeldFunction } from '../evaluation/index.ts';
import { visitForms, type ModuleFacts } from '../facts/index.ts';
import type { ImportedFunction, ImportedWrite, WritesOfImported } from '../patches/index.ts';
import { isInstalled } from '../project/index.ts';
import type { Judgements } from './judgements.ts';

/**
 * Which state the functions of other modules of the project set when they are called. `held`: the function that a name
 * stands for. What installed packages do inside is their affair.
 */
export function importedWrites(held: (called: ImportedFunction) => HeldFunction | null, accessesOf: Judgements['accesses'], factsOf: (module: ModuleId) => ModuleFacts | null): WritesOfImported {
  const known = new Map<string, readonly ImportedWrite[]>();
  return (called) => {
    const key = JSON.stringify([called.root, called.path]);
    const found = known.get(key) ?? writesOf(held(called), accessesOf, factsOf);
    known.set(key, found);
    return found;
  };
}

function writesOf(called: HeldFunction | null, accessesOf: Judgements['accesses'], factsOf: (module: ModuleId) => ModuleFacts | null): ImportedWrite[] {
  if (called === null || isInstalled(called.module)) return [];
  return accessesOf(called.module).writes.filter((write) => isBy(called, write) && isSeen(write)).map((write) => ({ owner: write.cell.owner, path: namesOf(write.cell.path), isSetting: isSetting(write) && !mayUnset(write, factsOf) }));
}

/** A method writes what it is called on, or what has a name of its own. */
function isBy({ module, function: index, receiver }: HeldFunction, { cell, entries }: StateWrite): boolean {
  if (!entries.some(({ trace: [first] }) => first?.module === module && first.function === index)) return false;
  return receiver === null || cell.owner !== receiver.owner || cell.path.length === 1 || receiver.path.every((part, at) => part === cell.path[at]);
}

/** `env[name]`, a key that is not known, as two names. */
function namesOf(path: StateWrite['cell']['path']): string[] {
  return path.flatMap((part) => (part.endsWith(']') ? [part.slice(0, part.indexOf('[')), '*'] : [part]));
}

/** Other effects on the host are over when they have happened. */
function isSeen({ cell, effect }: StateWrite): boolean {
  return cell.owner !== null || effect === 'env-write' || effect === 'global-write' || effect === 'builtin-write';
}

/** A variable of the environment that is deleted is as most code finds it; the code around such a write says which it is. */
function mayUnset({ effect, entries }: StateWrite, factsOf: (module: ModuleId) => ModuleFacts | null): boolean {
  if (effect !== 'env-write') return false;
  return entries.some(({ trace }) => {
    const writer = trace.at(-1);
    let deletes = false;
    visitForms(writer === undefined ? undefined : factsOf(writer.module)?.functions[writer.function]?.body, ({ kind }) => (deletes ||= kind === 'delete'));
    return deletes;
  });
}

/** What is only completed, or put back by the same function, was not there for others. */
function isSetting({ cell, manner, guard, origin, stores, conditional }: StateWrite): boolean {
  return manner === 'assign' && guard === 'none' && !conditional && stores !== 'nothing' && (cell.owner === null || origin !== 'own');
}
