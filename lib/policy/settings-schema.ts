import { PROFILES } from './state-policy.ts';
import type { AnySchemaObject } from 'ajv';
import { PACKAGE_ROWS_SCHEMA } from '../knowledge/index.ts';
import { ENVIRONMENTS } from '../project/index.ts';

const ENVIRONMENT = { enum: ENVIRONMENTS, description: `one of ${ENVIRONMENTS.map((name) => JSON.stringify(name)).join(', ')}` };
const NAME = { type: 'string', minLength: 1, description: 'a non-empty text' };
const EXTENSION = { type: 'string', pattern: '^\\.[^./\\\\]+$', description: 'an extension with its dot, like ".svg"' };

function listOf(items: AnySchemaObject, what: string): AnySchemaObject {
  return { type: 'array', items, description: `an array of ${what}` };
}

/** Shape of `settings["strict-modules"]`. Each `description` completes "must be …". */
export const SETTINGS_SCHEMA: AnySchemaObject = {
  type: 'object',
  description: 'an object',
  additionalProperties: false,
  properties: {
    environment: { anyOf: [ENVIRONMENT, listOf(ENVIRONMENT, 'environments')], description: ENVIRONMENT.description },
    tsconfig: { ...NAME, description: 'the path of a TypeScript configuration file' },
    project: { ...listOf(NAME, 'globs'), minItems: 1, description: 'an array of at least one glob' },
    conditions: listOf(NAME, 'condition names'),
    entryPoints: listOf(NAME, 'globs'),
    tests: listOf(NAME, 'globs'),
    configFiles: listOf(NAME, 'globs'),
    assets: listOf(EXTENSION, 'extensions'),
    profile: { enum: PROFILES, description: `one of ${PROFILES.map((name) => `"${name}"`).join(', ')}` },
    assumeAnyEntry: { type: 'boolean', description: 'true or false' },
    trustClaims: { type: 'boolean', description: 'true or false' },
    types: { type: 'boolean', description: 'true or false' },
    trustCasts: { type: 'boolean', description: 'true or false' },
    packages: PACKAGE_ROWS_SCHEMA,
    cache: { anyOf: [{ type: 'boolean' }, NAME], description: 'true, false, or the path of a folder' },
  },
};
