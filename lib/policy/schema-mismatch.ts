import type { AnySchemaObject, ErrorObject } from 'ajv';
import { nearestName } from './nearest-name.ts';

/**
 * One line for the deepest mismatch that ajv found under `verbose` and `allErrors`: where, what is taken there, what was
 * given. What is taken is the `description` of the schema, which completes "must be …".
 */
export function describeMismatch(subject: string, errors: readonly ErrorObject[]): string {
  const error = deepest(errors);
  if (error === undefined) return `${subject} is not valid`;
  const place = `${subject}${accessPath(error.instancePath)}`;
  if (error.keyword === 'additionalProperties') return unknownKey(place, error);
  return `${place} must be ${expectation(error)} (got ${shown(error.data)})`;
}

/** Of a choice of forms, the one that the value went furthest into; the first of equals. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  return errors.reduce<ErrorObject | undefined>(
    (best, error) => (best === undefined || depth(error) > depth(best) ? error : best),
    undefined,
  );
}

function unknownKey(place: string, error: ErrorObject): string {
  const given = String(error.params['additionalProperty']);
  const valid = Object.keys(schemaOf(error)['properties'] ?? {});
  const nearest = nearestName(given, valid);
  const hint = nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
  return `${place} has no key ${shown(given)}${hint}; it takes ${valid.map((key) => JSON.stringify(key)).join(', ')}`;
}

function expectation(error: ErrorObject): string {
  const description: unknown = schemaOf(error)['description'];
  return typeof description === 'string' ? description : (error.message ?? 'valid').replace(/^must be /, '');
}

function schemaOf(error: ErrorObject): AnySchemaObject {
  return error.parentSchema ?? {};
}

/** `/environment/0` as `.environment[0]`. */
function accessPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('');
}

function shown(value: unknown): string {
  const text = write(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Values of a configuration file can be anything: functions, symbols, circular objects. */
function write(value: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text ?? kindOf(value);
  } catch {
    return kindOf(value);
  }
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
