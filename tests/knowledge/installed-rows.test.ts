import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { builtinPackageRows, type PackageRow } from '../../lib/knowledge/index.ts';
import { ROOT } from '../ground-truth.ts';

/** A folder in which the packages are installed. Loading them changes processes, so nobody does it by the way. */
const folder = process.env['STRICT_MODULES_INSTALLED'];

function versionOf({ package: name }: PackageRow): string | null {
  try {
    const { version } = JSON.parse(readFileSync(path.join(folder ?? '', 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return version;
  } catch {
    return null;
  }
}

/** What of the row the installed package does not have. */
function hold(row: PackageRow): string {
  const script = path.join(ROOT, 'tests/knowledge/installed-rows.ts');
  try {
    execFileSync(process.execPath, ['--import', 'ts-blank-space/register', script, folder ?? '', JSON.stringify(row)], { cwd: ROOT, stdio: 'pipe', timeout: 60_000 });
    return '';
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error).trim().split('\n').slice(-3).join(' ');
  }
}

describe.skipIf(folder === undefined)('rows about packages, held against those in STRICT_MODULES_INSTALLED', () => {
  const rows = builtinPackageRows().filter((row) => row.roles !== undefined && versionOf(row) !== null);

  it('are about something that is installed', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(rows.map((row) => [`${row.package}${row.subpath?.slice(1) ?? ''} ${row.versions}`, row] as const))('%s', (_name, row) => {
    expect(satisfies(versionOf(row) ?? '', row.versions, { includePrerelease: true })).toBe(true);
    expect(hold(row)).toBe('');
  }, 90_000);
});
