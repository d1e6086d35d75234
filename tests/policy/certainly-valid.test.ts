import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCertainlyValid } from '../../lib/knowledge/packages/certainly-valid.ts';
import { SETTINGS_SCHEMA } from '../../lib/policy/settings-schema.ts';

const isValid = new Ajv({ formats: { 'version-range': true } }).compile(SETTINGS_SCHEMA);

const texts = fc.constantFrom('', 'node', 'browser', 'ssr', 'src/**', '.svg', 'svg', '^1.0.0', 'kit', './x', 'pure');
const rows = fc.record({ package: texts, versions: texts, load: texts }, { requiredKeys: [] });
const values = fc.oneof({ maxDepth: 2 }, texts, fc.boolean(), fc.constantFrom(null, undefined, 0, 1), fc.array(texts, { maxLength: 2 }), fc.array(rows, { maxLength: 2 }), fc.constant(Object.create({ node: true })));
const settings = fc.dictionary(fc.constantFrom(...Object.keys(SETTINGS_SCHEMA['properties'] as object), 'other', '__proto__', 'toString'), values, { maxKeys: 3 });

test('what is said to be certainly valid is valid', () => {
  fc.assert(fc.property(fc.oneof(settings, values), (value) => !isCertainlyValid(SETTINGS_SCHEMA, value) || isValid(value) === true), { numRuns: 5_000 });
});

test('settings as they are mostly written need no complete validator', () => {
  const written = { environment: ['node'], tsconfig: 'tsconfig.app.json', project: ['src/**'], assets: ['.riv'], profile: 'ssr', types: true, cache: '.cache', packages: [] };
  expect([isCertainlyValid(SETTINGS_SCHEMA, written), isCertainlyValid(SETTINGS_SCHEMA, {})]).toEqual([true, true]);
});
