import { EFFECT_KINDS, STATE_LEVELS } from '../../effects/index.ts';

/** A JSON schema (draft 7). Each `description` completes "must be …". */
type JsonSchema = Readonly<Record<string, unknown>>;

const NAME = { type: 'string', minLength: 1, description: 'a non-empty text' };
const PACKAGE_NAME = { type: 'string', pattern: '^(@[^/\\s]+/)?[^@./\\s][^/\\s]*$', description: 'the name of a package' };
const VERSIONS = { type: 'string', format: 'version-range', description: 'a range of versions, like "^2.1.0"' };
const SUBPATH = { type: 'string', pattern: '^\\./.', description: 'a path below the package, like "./register"' };
const NAMES = listOf(NAME, 'texts');

function listOf(items: JsonSchema, what: string): JsonSchema {
  return { type: 'array', items, description: `an array of ${what}` };
}

function record(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[], what: string): JsonSchema {
  return { type: 'object', additionalProperties: false, required, properties, description: `an object with ${required.map((key) => JSON.stringify(key)).join(', ')}: ${what}` };
}

const LOAD_EFFECT = record(
  {
    kind: { enum: Object.keys(EFFECT_KINDS), description: `one of ${quoted(Object.keys(EFFECT_KINDS))}` },
    level: { enum: STATE_LEVELS, description: `one of ${quoted(STATE_LEVELS)}` },
    target: NAME,
  },
  ['kind', 'level', 'target'],
  'an effect',
);

const INDEX = { type: 'integer', minimum: 0, description: 'the index of an argument' };

const HANDLER = record({ member: NAME, from: INDEX }, ['member', 'from'], 'a member that takes request handlers');

/** The fields besides `role`, by role. */
const ROLES: Readonly<Record<string, JsonSchema>> = {
  configuration: role('configuration', { object: NAME, setters: NAMES }, ['object', 'setters']),
  mustBeFirst: role('mustBeFirst', { sets: NAMES, calls: NAMES }, ['sets']),
  registration: role('registration', { registry: NAME, calls: NAMES }, ['registry']),
  store: role('store', { makers: NAMES, changes: NAMES }, ['makers', 'changes']),
  argumentWrite: role('argumentWrite', { members: NAMES, argument: INDEX }, ['members', 'argument']),
  requestHandler: role('requestHandler', { handlers: listOf(HANDLER, 'members that take request handlers') }, ['handlers']),
  requestData: role('requestData', { calls: NAMES }, ['calls']),
};

function role(name: string, fields: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return record({ role: { const: name }, ...fields }, ['role', ...required], `the role ${name}`);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}

/** The role decides which fields there are, so that a mistake is told of that role alone. */
const ROLE: JsonSchema = {
  type: 'object',
  required: ['role'],
  description: `an object with "role", one of ${quoted(Object.keys(ROLES))}`,
  properties: { role: { enum: Object.keys(ROLES), description: `one of ${quoted(Object.keys(ROLES))}` } },
  allOf: Object.entries(ROLES).map(([name, fields]) => ({ if: { type: 'object', properties: { role: { const: name } }, required: ['role'] }, then: fields })),
};

const LOAD: JsonSchema = {
  if: { type: 'array' },
  then: listOf(LOAD_EFFECT, 'effects'),
  else: { const: 'pure', description: '"pure" or an array of effects' },
  description: '"pure" or an array of effects',
};

function rowSchema(required: readonly string[]): JsonSchema {
  return record({ package: PACKAGE_NAME, versions: VERSIONS, subpath: SUBPATH, load: LOAD, roles: listOf(ROLE, 'roles'), source: NAME }, required, 'a row about a package');
}

/** Of rows in settings. */
export const PACKAGE_ROWS_SCHEMA: JsonSchema = listOf(rowSchema(['package', 'versions']), 'rows about packages');

/** Of the `"strictModules"` field of a `package.json`: a package's own rows need not name it. */
export const OWN_ROWS_SCHEMA: JsonSchema = listOf(rowSchema([]), 'rows about packages');

/** Formats that the schemas name. */
export function rowFormats(isRange: (text: string) => boolean): Readonly<Record<string, (text: string) => boolean>> {
  return { 'version-range': isRange };
}
