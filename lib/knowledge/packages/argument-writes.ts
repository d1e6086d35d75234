import type { PackageRow } from './package-row.ts';

function changesFirst(name: string, members: readonly string[], source: string): PackageRow {
  return { package: name, versions: '*', roles: [{ role: 'argumentWrite', members, argument: 0 }], source };
}

const LODASH = [
  'assign', 'assignIn', 'assignInWith', 'assignWith', 'defaults', 'defaultsDeep', 'extend', 'extendWith', 'fill', 'merge', 'mergeWith', 'pull', 'pullAll', 'pullAllBy', 'pullAt', 'remove', 'reverse',
  'set', 'setWith', 'unset', 'update', 'updateWith',
];

/** Packages with functions that change what they are given. */
export const ARGUMENT_WRITES: readonly PackageRow[] = [
  ...['lodash', 'lodash-es'].map((name) => changesFirst(name, LODASH, 'https://lodash.com/docs/')),
  ...LODASH.map((member): PackageRow => ({ ...changesFirst('lodash', ['default'], 'https://lodash.com/docs/'), subpath: `./${member}` })),
  ...['merge', 'mergewith', 'defaults', 'defaultsdeep', 'set', 'assign', 'unset'].map((member) => changesFirst(`lodash.${member}`, ['default'], 'https://lodash.com/per-method-packages')),
  changesFirst('underscore', ['extend', 'extendOwn', 'assign', 'defaults'], 'https://underscorejs.org/'),
  ...['object-assign', 'deep-extend', 'extend-shallow', 'mixin-deep', 'set-value', 'unset-value'].map((name) => changesFirst(name, ['default'], `https://www.npmjs.com/package/${name}`)),
  changesFirst('dot-prop', ['setProperty', 'deleteProperty', 'set', 'delete'], 'https://github.com/sindresorhus/dot-prop#api'),
  changesFirst('object-path', ['set', 'del', 'push', 'insert', 'empty', 'ensureExists'], 'https://github.com/mariocasciaro/object-path#usage'),
];
