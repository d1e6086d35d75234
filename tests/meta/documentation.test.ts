import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AMBIENT_KINDS, EFFECT_KINDS, STATE_LEVELS, UNKNOWN_KINDS } from '../../lib/effects/index.ts';
import { DEFAULT_BUDGET, TRACKED_ELEMENTS } from '../../lib/evaluation/index.ts';
import plugin from '../../lib/index.ts';
import { SETTINGS_SCHEMA } from '../../lib/policy/settings-schema.ts';
import { MAX_ESCAPES } from '../../lib/syntax/nesting-scan.ts';
import { MAX_HEIGHT, MAX_NESTING } from '../../lib/syntax/nesting.ts';
import { OBJECT_LIMIT } from '../../lib/values/index.ts';
import { repositoryFiles, sourceFiles, textOf } from './source-files.ts';

const files = repositoryFiles();
const ruleNames = sourceFiles('rules').map((file) => path.basename(file, '.ts'));

interface OptionSchema {
  readonly properties?: Readonly<Record<string, OptionSchema>>;
}

/** The option object of a rule: all of our rules take exactly one. */
function optionsOf(name: string): Readonly<Record<string, OptionSchema>> {
  const schema = plugin.rules[name]?.meta?.schema;
  const [options] = (Array.isArray(schema) ? schema : []) as OptionSchema[];
  return options?.properties ?? {};
}

function headings(page: string, level: number): string[] {
  return page.split('\n').filter((line) => line.startsWith(`${'#'.repeat(level)} `)).map((line) => line.slice(level + 1));
}

function section(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

it('every rule file is a rule of the plugin, and every rule has a file', () => {
  expect(Object.keys(plugin.rules).sort()).toEqual(ruleNames);
});

it('every rule has a page, and every page a rule', () => {
  const pages = files.filter((file) => /^docs\/rules\/[^/]+\.md$/.test(file));
  expect(pages).toEqual(ruleNames.map((name) => `docs/rules/${name}.md`));
});

describe.each(ruleNames)('the page of %s', (name) => {
  const page = textOf(`docs/rules/${name}.md`);
  const rule = plugin.rules[name];

  it('has the rule\'s name as its title', () => {
    expect(headings(page, 1)).toEqual([name]);
  });

  it('begins with the rule\'s description', () => {
    const description = rule?.meta?.docs?.description ?? '';
    expect(page.split('\n')[2]).toBe(`${description.charAt(0).toUpperCase()}${description.slice(1)}.`);
  });

  it('is what the rule\'s documentation link points to', () => {
    expect(rule?.meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
  });

  it('names the presets that have the rule', () => {
    const presets = Object.entries(plugin.configs).filter(([, config]) => `strict-modules/${name}` in (config.rules ?? {}));
    const expected = presets.map(([preset]) => `\`${preset}\``).join(', ');
    expect(page).toContain(`Presets: ${expected}.`);
  });

  it('has a heading for each option', () => {
    expect(headings(section(page, 'Options'), 3)).toEqual(Object.keys(optionsOf(name)).map((option) => `\`${option}\``));
  });

  it('explains each property of an option', () => {
    const properties = Object.values(optionsOf(name)).flatMap((option) => Object.keys(option.properties ?? {}));
    expect(properties.filter((property) => !page.includes(`- \`${property}\`:`))).toEqual([]);
  });

  it('says what the rule cannot see and when not to use it', () => {
    expect(headings(page, 2)).toEqual(expect.arrayContaining(['Options', 'What it cannot see', 'When not to use it']));
  });
});

it('presets and metadata agree on what is recommended', () => {
  const recommended = ruleNames.filter((name) => plugin.rules[name]?.meta?.docs?.recommended === true);
  expect(Object.keys(plugin.configs.recommended.rules ?? {})).toEqual(recommended.map((name) => `strict-modules/${name}`));
});

it('the glossary has every kind and every level', () => {
  const glossary = textOf('docs/glossary.md');
  const words = [...Object.keys(EFFECT_KINDS), ...Object.keys(AMBIENT_KINDS), ...Object.keys(UNKNOWN_KINDS), ...STATE_LEVELS];
  expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
});

it('the architecture page has every folder of the engine', () => {
  const layout = section(textOf('docs/architecture.md'), 'Layout');
  const shown = [...layout.matchAll(/^\| `(\w+)` \|/gm)].map(([, folder]) => folder);
  const folders = new Set(sourceFiles('lib').map((file) => file.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')));
  expect(shown.sort()).toEqual([...folders].sort());
});

it('the settings page has every setting', () => {
  const shown = [...textOf('docs/settings.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, setting]) => setting);
  expect(shown.sort()).toEqual(Object.keys(SETTINGS_SCHEMA['properties']).sort());
});

it('the effect system page has the budgets of the engine', () => {
  const budgets = section(textOf('docs/effect-system.md'), 'Budgets');
  const shown = [...budgets.matchAll(/\| ([\d,]+) \|$/gm)].map(([, number = '']) => Number(number.replaceAll(',', '')));
  const { stepsPerStatement, stepsPerModule, stepsAfterFinding, callDepth, recursion, iterations, cheapIterations, reactions, callbacks } = DEFAULT_BUDGET;
  expect(shown).toEqual([stepsPerStatement, stepsPerModule, stepsAfterFinding, callDepth, recursion, iterations, cheapIterations, reactions, callbacks, TRACKED_ELEMENTS, OBJECT_LIMIT, MAX_NESTING, MAX_HEIGHT, MAX_ESCAPES]);
});

describe('commands in the documentation', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
  const pages = files.filter((file) => /^(?:README|docs\/.*)\.md$/.test(file) || file.endsWith('CONTRIBUTING.md'));

  it.each(pages)('%s names only scripts that exist', (page) => {
    const named = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('the README tests what continuous integration tests', () => {
    const commands = textOf('.ci/run').split('\n').filter((line) => line.startsWith('npm '));
    expect(textOf('README.md')).toContain(commands.join(' && '));
  });
});

describe('links in the documentation', () => {
  it.each(files.filter((file) => file.endsWith('.md') && !file.startsWith('tests/projects/')))('%s points to files that exist', (page) => {
    const targets = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => path.posix.join(path.posix.dirname(page), target));
    expect(targets.filter((target) => !files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`)))).toEqual([]);
  });
});
