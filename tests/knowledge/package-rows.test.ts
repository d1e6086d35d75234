import { describe, expect, it } from 'vitest';
import { builtinPackageRows, packageRow, PACKAGE_ROWS_SCHEMA, schemaValidator } from '../../lib/knowledge/index.ts';

describe('the built-in rows about packages', () => {
  it('have the shape that users write', () => {
    expect(schemaValidator(PACKAGE_ROWS_SCHEMA, { explained: false })(builtinPackageRows())).toEqual({ value: builtinPackageRows() });
  });

  it('survive being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(builtinPackageRows()))).toEqual(builtinPackageRows());
  });

  it('each say where they are from, and something', () => {
    expect(builtinPackageRows().filter(({ source, load, roles }) => source === undefined || (load === undefined && roles === undefined))).toEqual([]);
  });

  it('are at most one for each package, subpath and range', () => {
    const names = builtinPackageRows().map((row) => `${row.package} ${row.subpath ?? ''} ${row.versions}`);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('a row about a package', () => {
  const row = { package: 'kit', versions: '^1.2.0' };
  const pathRow = { ...row, subpath: './register', load: 'pure' } as const;

  it.each([['1.2.0', true], ['1.9.0', true], ['1.3.0-beta.1', true], ['1.1.9', false], ['2.0.0', false], ['not a version', false]])('of ^1.2.0 is found for %s: %s', (version, found) => {
    expect(packageRow('kit', version, null, [[row]]) === row).toBe(found);
  });

  it('is found by its subpath', () => {
    expect([packageRow('kit', '1.2.0', './register', [[row, pathRow]]), packageRow('kit', '1.2.0', './other', [[row, pathRow]])]).toEqual([pathRow, null]);
  });

  it('of an earlier group counts', () => {
    expect(packageRow('kit', '1.2.0', null, [[], [row], [{ ...row, load: 'pure' }]])).toBe(row);
  });

  it('comes with the analysis', () => {
    expect(packageRow('dotenv', '18.0.10', './config')?.roles).toEqual([{ role: 'mustBeFirst', sets: ['process.env.*'] }]);
  });
});
