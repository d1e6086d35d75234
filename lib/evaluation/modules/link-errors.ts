import { declaredBinding, type ModuleRequest, type Site } from '../../facts/index.ts';
import { hostModulePath, isProvided } from '../../knowledge/index.ts';
import { isLinkedByEngine } from '../../project/index.ts';
import { isInNode } from '../builtins/realm.ts';
import { addReason, occurrence, type Frame } from '../run.ts';

/** What keeps a module from being loaded before any of its code runs. */
export function reportLinkErrors(frame: Frame): void {
  reportUnresolved(frame);
  reportMissingNames(frame);
  reportHostNames(frame);
  reportAttributes(frame);
  reportRedeclared(frame);
}

function neverLoads(frame: Frame, what: string, site: Site): void {
  frame.run.findings.addEffect(occurrence(frame, 'throw', what, site), { kind: 'throw', level: 'module', target: 'throw', phase: 'load', conditional: false });
}

function isLinked({ kind, eager }: ModuleRequest): boolean {
  return eager && (kind === 'static' || kind === 'bare' || kind === 'reexport');
}

/** A module of which an import does not resolve cannot be loaded as it stands. */
function reportUnresolved(frame: Frame): void {
  frame.moduleFacts.requests.forEach((request, index) => {
    if (!isLinked(request)) return;
    const { specifier, site } = request;
    const target = frame.run.links.target(frame.module, index);
    if (target.kind === 'unresolved') addReason(frame, 'unresolved-import', `imports "${specifier}", ${target.reason}`, site);
  });
}

const WRAPPER_NAMES: readonly string[] = ['exports', 'require', 'module', '__filename', '__dirname'];

/** Node puts a CommonJS module into a function with these parameters, which its top level cannot declare with `let`, `const` and `class`. */
function reportRedeclared(frame: Frame): void {
  const { slots, lexical } = frame.facts;
  // Blocks may: their variables are none of the top level's statements.
  const isOwn = (slot: number): boolean => WRAPPER_NAMES.includes(slots[slot] ?? '') && typeof declaredBinding(frame.moduleFacts, slot)?.statement === 'number';
  const slot = /\.c[jt]s$/u.test(frame.module) ? lexical.find(isOwn) : undefined;
  if (slot === undefined) return;
  const what = `throws, as it declares \`${slots[slot]}\`, which is a parameter of the function around a CommonJS module`;
  neverLoads(frame, what, frame.facts.site);
}

/** A module that asks for names which are not there is never loaded. */
function reportMissingNames(frame: Frame): void {
  for (const { request, name, isAmbiguous } of frame.run.links.missingNames(frame.module)) {
    const { specifier, site } = frame.moduleFacts.requests[request] ?? { specifier: 'a module', site: 0 };
    const what = `throws, as it imports \`${name}\` from "${specifier}", which ${isAmbiguous ? 'exports two of that name' : 'does not export it'}`;
    neverLoads(frame, what, site);
  }
}

/** Tables have every name of Node's own modules, of the versions that they are made from: a later one may have more. */
function reportHostNames(frame: Frame): void {
  if (!isLinkedByEngine(frame.module)) return;
  const { requests, imports, exports } = frame.moduleFacts;
  const wanted = [...imports, ...Object.values(exports).flatMap((found) => (found.kind === 'reexport' ? [found] : []))];
  for (const { request, name } of wanted) {
    const { kind, specifier, site } = requests[request] ?? { kind: 'type' as const, specifier: '', site: 0 };
    const target = kind === 'type' || name === '*' || name === 'default' || name === 'module.exports' ? null : frame.run.links.target(frame.module, request);
    if (target?.kind !== 'builtin') continue;
    const { realm } = frame.run;
    const path = isProvided(target.name) ? null : hostModulePath(target.name);
    const [object] = path === null || realm.row(path) === undefined ? [] : realm.value(path).objects;
    if (object?.kind !== 'builtin' || realm.knowledge.member(object.path, name) !== undefined) continue;
    addReason(frame, 'unresolved-import', `imports \`${name}\` from "${specifier}", which no version of Node that is known exports`, site);
  }
}

const DATA = /\.json$/u;
const CODE = /\.[cm]?[jt]sx?$/u;

/** What a file is must be what the attributes say (https://nodejs.org/api/esm.html#import-attributes); bundlers know what it is. */
function reportAttributes(frame: Frame): void {
  if (!isLinkedByEngine(frame.module)) return;
  frame.moduleFacts.requests.forEach((request, index) => {
    const { attributes, specifier, site } = request;
    const target = isLinked(request) ? frame.run.links.target(frame.module, index) : null;
    if (target?.kind !== 'module') return;
    if (attributes['type'] === 'json' && CODE.test(target.module)) neverLoads(frame, `throws, as it imports "${specifier}", which is code, as JSON`, site);
    if (attributes['type'] === undefined && DATA.test(target.module) && isInNode(frame.run.realm)) neverLoads(frame, `throws, as it imports "${specifier}" without \`with { type: 'json' }\``, site);
  });
}
