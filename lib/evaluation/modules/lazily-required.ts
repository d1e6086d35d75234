import type { Site } from '../../facts/index.ts';
import type { Environment, Value } from '../../values/index.ts';
import { moduleExports } from './namespace.ts';
import type { Frame } from '../run.ts';

/**
 * What a variable of the running function's module holds once it is needed: `let tools; … tools = tools || require('./tools')`.
 * Null for all others, and where it is not known what is required.
 */
export function lazilyRequired(frame: Frame, { facts, owner }: Environment, slot: number, site: Site): Value | null {
  const lazy = facts.lazilyMade.find((each) => each.slot === slot);
  if (lazy === undefined || !('required' in lazy) || facts.style !== 'module' || frame.module !== owner) return null;
  const request = frame.moduleFacts.requests.findIndex(({ kind, specifier }) => kind === 'require' && specifier === lazy.required);
  if (request < 0) return null;
  const { links, realm } = frame.run;
  const target = links.target(owner, request);
  if (target.kind === 'builtin') return realm.row(`node:${target.name}`) === undefined ? null : realm.value(`node:${target.name}`);
  const instance = target.kind === 'module' ? links.instance(target.module) : null;
  return instance === null ? null : moduleExports(frame, instance, site);
}

/** The first function that needs the module completes the load of its own: nobody can tell whether it has run before. */
export function completesRequired(required: Value | null, value: Value): boolean {
  return required !== null && value.objects.length > 0 && value.objects.every((object) => required.objects.includes(object)) && (value.unknown === null || required.unknown !== null);
}
