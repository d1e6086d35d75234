// Given a folder with installed packages and a row: loads the module that the row is about, and prints what of the row is
// not there. In a process of its own, as such packages change it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { inspect } from 'node:util';
import type { PackageRole, PackageRow } from '../../lib/knowledge/index.ts';

const [folder = '', text = ''] = process.argv.slice(2);
const require = createRequire(path.join(folder, 'package.json'));

function namesOf(role: PackageRole): readonly string[] {
  switch (role.role) {
    case 'configuration':
      return role.setters.map((setter) => `${role.object}.${setter}`);
    case 'requestHandler':
      return role.handlers.map(({ member }) => member);
    case 'store':
      return role.makers;
    case 'argumentWrite':
      return role.members;
    default:
      return role.calls ?? [];
  }
}

/** `default.defaults.*`, `Router().get`: undefined where the way ends before. */
function find(exported: unknown, name: string): unknown {
  return name.split('.').filter((part) => part !== '*').reduce<unknown>((owner, part) => {
    if (owner === undefined || owner === null) return undefined;
    const key = part.replace('()', '');
    const member: unknown = key === 'default' ? (Reflect.get(Object(owner), 'default') ?? owner) : Reflect.get(Object(owner), key);
    return part.endsWith('()') && typeof member === 'function' ? made(member as never) : member;
  }, exported);
}

function made(member: (new () => unknown) & (() => unknown)): unknown {
  try {
    return new member();
  } catch {
    return member();
  }
}

const row = JSON.parse(text) as PackageRow;
const specifier = row.package + (row.subpath?.slice(1) ?? '');
const exported: unknown = require(specifier);
const missing = (row.roles ?? []).flatMap((role) => [
  ...namesOf(role).filter((name) => find(exported, name) === undefined),
  ...(role.role === 'mustBeFirst' ? role.sets.filter((name) => name !== 'require' && (role.calls === undefined) && find(globalThis, name) === undefined) : []),
]);
process.stderr.write(`missing: ${inspect(missing)}\n`, () => process.exit(missing.length === 0 ? 0 : 1));
