import type { ModuleId } from '../../effects/index.ts';
import type { Expression, ModuleRequest, Site } from '../../facts/index.ts';
import { hostModulePath } from '../../knowledge/index.ts';
import { isConstant, isPrimitive, PRIMITIVE, STRING, UNDEFINED_VALUE, without, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { promiseOf, rejectPerhaps } from '../calls/promise.ts';
import { toText } from '../expressions/coercion.ts';
import { requireCall } from './commonjs.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { deferredNamespace, namespaceOf } from './namespace.ts';
import { anyOwnValue } from '../objects/own-properties.ts';
import { getMember } from '../objects/property.ts';
import type { Realm } from '../builtins/realm.ts';
import { addEffect, addReason, silentUnknown, touch, type Frame } from '../run.ts';

/** Modules of Node whose names mean a package where they stand without `node:`. */
const ONLY_WITH_SCHEME: readonly string[] = ['sea', 'sqlite', 'test', 'test/reporters'];

/** The path of the host's module that a specifier names. */
export function hostModule({ knowledge }: Realm, specifier: string): string | null {
  if (!specifier.startsWith('node:') && ONLY_WITH_SCHEME.includes(specifier)) return null;
  const path = specifier.startsWith('node:') ? specifier : hostModulePath(specifier);
  return knowledge.find(path) === undefined || path.includes('.') ? null : path;
}

/** A request of the module's own for the same specifier: where it leads is known. */
function sameRequest(frame: Frame, specifier: string, kind: ModuleRequest['kind']): number | null {
  const index = frame.moduleFacts.requests.findIndex((request) => request.kind === kind && request.specifier === specifier);
  return index < 0 ? null : index;
}

/** `import(specifier)`. Loading a module of the host runs no code of the program. */
export function evaluateImportCall(frame: Frame, expression: Extract<Expression, { kind: 'importCall' }>): Value {
  const { site, deferred } = expression;
  const argument = evaluate(frame, expression.argument);
  const options = expression.options === null ? UNDEFINED_VALUE : evaluate(frame, expression.options);
  const known = toText(frame, { ...argument, unknown: null }, describe(frame, expression.argument), site);
  const specifier = argument.unknown === null ? known : null;
  readAttributes(frame, options, site);
  const request = expression.request ?? (specifier === null ? null : sameRequest(frame, specifier, 'dynamic'));
  const builtin = request === null && specifier !== null ? hostModule(frame.run.realm, specifier) : null;
  if (builtin !== null) return promiseOf(frame, frame.run.realm.value(builtin), site);
  if (request === null) return unresolvable(frame, specifier, site);
  const { links } = frame.run;
  const target = links.target(frame.module, request);
  const name = frame.moduleFacts.requests[request]?.specifier ?? 'a module';
  if (!deferred && target.kind !== 'builtin') addEffect(frame, 'load', 'runtime', name, `loads \`${name}\``, site);
  const namespace = target.kind !== 'module' || isReadWithModule(frame, request, target.module) ? namespaceOf(frame, request, site) : silentUnknown(frame.run, 'unmodelled', `\`${name}\`, which a function loads`);
  const promise = promiseOf(frame, deferred ? deferredNamespace(frame, namespace) : namespace, site);
  for (const object of promise.objects) rejectPerhaps(frame, object);
  return promise;
}

/**
 * Whether what the request leads to is known before the module is evaluated. What only a function loads need not be: it may
 * need the very module that calls the function.
 */
function isReadWithModule({ module, moduleFacts: { requests }, run: { links } }: Frame, request: number, wanted: ModuleId): boolean {
  return requests.some(({ kind, eager }, other) => {
    if (kind === 'type' || kind === 'worker' || (kind === 'dynamic' && !eager)) return false;
    const target = links.target(module, other);
    return other === request || (target.kind === 'module' && target.module === wanted);
  });
}

/** EvaluateImportCall reads `with` of the options, and of it every own property (ECMAScript 13.3.10.2). */
function readAttributes(frame: Frame, options: Value, site: Site): void {
  if (isPrimitive(options)) return;
  const attributes = getMember(frame, without(options, PRIMITIVE), 'with', 'with', site);
  if (attributes.unknown !== null) touch(frame, attributes.unknown, 'unknown-iteration', `reads the attributes of ${attributes.unknown.what}`, site);
  const [only] = attributes.objects;
  if (only !== undefined && attributes.objects.length === 1) anyOwnValue(frame, only, 'with', site);
  else for (const object of attributes.objects) perhaps(frame.run, () => void anyOwnValue(frame, object, 'with', site));
}

/** `require(specifier)` where the text of the call does not say what is loaded. */
export function requireComputed(frame: Frame, argument: Value, site: Site): Value {
  const specifier = isConstant(argument) && argument.types === STRING ? String(argument.constant) : null;
  if (specifier === null) return unresolvable(frame, null, site);
  const request = sameRequest(frame, specifier, 'require');
  if (request !== null) return requireCall(frame, request, site);
  const builtin = hostModule(frame.run.realm, specifier);
  return builtin === null ? unresolvable(frame, specifier, site) : frame.run.realm.value(builtin);
}

function unresolvable(frame: Frame, specifier: string | null, site: Site): Value {
  addReason(frame, 'computed-load', specifier === null ? 'loads a module whose name is computed' : `loads \`${specifier}\` by a computed name`, site);
  return silentUnknown(frame.run, 'computed-load', 'a module whose name is computed');
}
