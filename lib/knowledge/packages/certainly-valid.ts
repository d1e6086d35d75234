/** A JSON schema (draft 7). */
type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value certainly fits a schema. What a schema may say is known as far as settings are written as a rule: where
 * this says no, a complete validator is to be asked.
 */
export function isCertainlyValid(schema: unknown, value: unknown): boolean {
  return isRecord(schema) && Object.entries(schema).every(([keyword, said]) => Object.hasOwn(KEYWORDS, keyword) && KEYWORDS[keyword]?.(said, value, schema) === true);
}

/** By keyword: whether the value fits. A keyword about values of another type fits all. */
const KEYWORDS: Readonly<Record<string, (said: unknown, value: unknown, schema: Schema) => boolean>> = {
  description: () => true,
  type: (name, value) => isOfType(name, value),
  enum: (values, value) => Array.isArray(values) && isPrimitive(value) && values.includes(value),
  const: (expected, value) => isPrimitive(value) && value === expected,
  minLength: (least, value) => typeof value !== 'string' || least === 0 || (least === 1 && value !== ''),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  items: (items, value) => !Array.isArray(value) || value.every((item) => isCertainlyValid(items, item)),
  minItems: (least, value) => !Array.isArray(value) || value.length >= Number(least),
  required: (names, value) => !isRecord(value) || (Array.isArray(names) && names.every((name) => value[name] !== undefined)),
  properties: (properties, value) => !isRecord(value) || (isRecord(properties) && Object.keys(value).every((key) => value[key] === undefined || !Object.hasOwn(properties, key) || isCertainlyValid(properties[key], value[key]))),
  additionalProperties: (allowed, value, { properties }) => !isRecord(value) || (allowed === false && isRecord(properties) && Object.keys(value).every((key) => Object.hasOwn(properties, key))),
  anyOf: (schemas, value) => Array.isArray(schemas) && schemas.some((schema) => isCertainlyValid(schema, value)),
};

function isOfType(name: unknown, value: unknown): boolean {
  switch (name) {
    case 'string':
    case 'boolean':
      return typeof value === name;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    default:
      return false;
  }
}

function isPrimitive(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

/** Whose keys are all its own. */
function isRecord(value: unknown): value is Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
