import type { Site } from '../../facts/index.ts';
import type { Declaration } from '../../types/index.ts';
import { join, NOTHING, references, type HeapObject, type Value } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';
import type { Frame } from '../run.ts';
import { doubt, noteTrust, typeAnswer } from './typed-value.ts';

/** What is called, as far as the declaration of its name says it. */
export function calleeByType(frame: Frame, callee: Value, site: Site): Value {
  const { unknown } = callee;
  const answer = unknown === null ? null : typeAnswer(frame, site, 'callee');
  if (unknown === null || answer === null) return callee;
  const doubted = doubt(frame, answer, unknown);
  if (doubted !== null) return { ...callee, unknown: doubted };
  if (answer.callee === null) return callee;
  const found = answer.callee.kind === 'builtin' ? builtinAt(frame, answer.callee.path) : codeAt(frame, [answer.callee.declaration]);
  if (found === null) return callee;
  noteTrust(frame);
  return join({ ...callee, unknown: null }, found);
}

function builtinAt(frame: Frame, path: string): Value | null {
  const { realm } = frame.run;
  const row = realm.row(path);
  return row === undefined || row.value !== undefined ? null : realm.value(path);
}

/** The functions and classes that stand at these places; null where one is not found among the values of its module. */
export function codeAt(frame: Frame, declarations: readonly Declaration[]): Value | null {
  let result = NOTHING;
  for (const { file, end } of declarations) {
    const instance = frame.run.links.instance(file);
    if (instance === null) return null;
    frame.run.visited.add(file);
    const found = declaredIn(instance, end);
    if (found === null) return null;
    result = join(result, references([found]));
  }
  return result;
}

/** Among what the module's top level declares: functions, classes, and their methods and getters. */
function declaredIn({ environment, facts }: ModuleInstance, end: number): HeapObject | null {
  const endsThere = (site: Site): boolean => facts.sites[2 * site + 1] === end;
  for (const [slot, value] of environment.slots.entries()) {
    const [object] = value.objects;
    if (object === undefined || value.objects.length > 1 || value.unknown !== null || environment.facts.reassigned.includes(slot)) continue;
    if (isAt(object, endsThere)) return object;
    for (const holder of [object, ...(object.properties.get('prototype')?.value.objects ?? [])]) {
      for (const { value: held, getter } of object.callable?.kind === 'class' ? holder.properties.values() : []) {
        const member = [...held.objects, ...(getter?.objects ?? [])].find((each) => isAt(each, endsThere));
        if (member !== undefined) return member;
      }
    }
  }
  return null;
}

function isAt({ callable }: HeapObject, endsThere: (site: Site) => boolean): boolean {
  if (callable?.kind === 'class') return endsThere(callable.definition.site);
  return callable?.kind === 'closure' && endsThere(callable.facts.functions[callable.index]?.site ?? -1);
}
