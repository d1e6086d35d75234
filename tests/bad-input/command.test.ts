import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeInProcess, type Line } from '../cli/judge-in-process.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

/** The reasons that a file is unknown for, and that the run went on to the file after it. */
async function reasonsOf(cwd: string, name: string, beforeJudging?: () => void): Promise<readonly string[]> {
  const { code, stderr, lines } = await judgeInProcess(cwd, ['.'], beforeJudging);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(lineOf(lines, 'z.js')).toMatchObject({ verdict: 'impure', effects: [{ kind: 'global-write' }] });
  const line = lineOf(lines, name);
  expect(line?.verdict).toBe('unknown');
  return line?.reasons.map(({ kind, message }) => `${kind}: ${message}`) ?? [];
}

function lineOf(lines: readonly Line[], name: string): Line | undefined {
  return lines.find(({ module }) => module === name);
}

const GOES_ON = { 'z.js': 'globalThis.z = 1;' };

describe('verdict goes on after', () => {
  it('a syntax error', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': 'const a = 1;\nconst const;' });
    expect(await reasonsOf(cwd, 'a.js')).toEqual([expect.stringMatching(/^unparsed-module: cannot be analysed: syntax error on line 2: /u)]);
  });

  it('a file that vanishes before it is read', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': 'export {};' });
    expect(await reasonsOf(cwd, 'a.js', () => fs.rmSync(path.join(cwd, 'a.js')))).toEqual(['unparsed-module: cannot be analysed: no such file']);
  });

  it('a folder that is named like a file when it is read', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': '' });
    const replace = () => {
      fs.rmSync(path.join(cwd, 'a.js'));
      fs.mkdirSync(path.join(cwd, 'a.js'));
    };
    expect(await reasonsOf(cwd, 'a.js', replace)).toEqual(['unparsed-module: cannot be analysed: is a directory']);
  });

  it.skipIf(process.getuid?.() === 0)('a file that must not be read (root may read all)', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': '' });
    fs.chmodSync(path.join(cwd, 'a.js'), 0);
    expect(await reasonsOf(cwd, 'a.js')).toEqual(['unparsed-module: cannot be analysed: permission denied']);
  });

  it('a link that leads to itself', async () => {
    const { cwd } = projectOnDisk(GOES_ON);
    fs.symlinkSync('a.js', path.join(cwd, 'a.js'));
    expect(await reasonsOf(cwd, 'a.js')).toEqual(['unparsed-module: cannot be analysed: too many levels of symbolic links']);
  });

  it('code nested 50,000 deep', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': `x;\n${'('.repeat(50_000)}1${')'.repeat(50_000)}` });
    expect(await reasonsOf(cwd, 'a.js')).toEqual(['unparsed-module: cannot be analysed: nesting deeper than 500 on line 2']);
  });

  it('an import that does not resolve', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': 'import { b } from "./nope.js";\nb();' });
    expect(await reasonsOf(cwd, 'a.js')).toContain('unresolved-import: imports "./nope.js", which does not resolve: no such file');
  });

  it('an import of what cannot be parsed', async () => {
    const { cwd } = projectOnDisk({ ...GOES_ON, 'a.js': 'import { b } from "./b.js";\nb();', 'b.js': 'const const;' });
    expect(await reasonsOf(cwd, 'a.js')).toEqual([expect.stringContaining('`b` from b.js, which cannot be analysed: syntax error on line 1')]);
  });
});

describe('verdict is right on', () => {
  it('an empty file', async () => {
    const { cwd } = projectOnDisk({ 'a.js': '' });
    expect((await judgeInProcess(cwd, ['.'])).lines).toMatchObject([{ module: 'a.js', verdict: 'pure', closure: 'pure' }]);
  });

  it('a link to the folder that holds it, judging each file once', async () => {
    const { cwd } = projectOnDisk({ 'src/a.js': '' });
    fs.symlinkSync('..', path.join(cwd, 'src/loop'));
    expect((await judgeInProcess(cwd, ['.'])).lines.map(({ module }) => module)).toEqual(['src/a.js']);
  });

  it('invalid UTF-8, counting columns in what it decodes to', async () => {
    const { cwd } = projectOnDisk({});
    fs.writeFileSync(path.join(cwd, 'a.js'), Buffer.concat([Buffer.from('"'), Buffer.of(0xff, 0xc3), Buffer.from('"; globalThis.x = 1;')]));
    expect((await judgeInProcess(cwd, ['.'])).lines).toMatchObject([{ verdict: 'impure', effects: [{ line: 1, column: 7 }] }]);
  });

  it('a byte order mark, which takes no column', async () => {
    const { cwd } = projectOnDisk({ 'a.js': '\uFEFFglobalThis.x = 1;\n\uFEFFglobalThis.y = 1;' });
    expect((await judgeInProcess(cwd, ['.'])).lines).toMatchObject([{ effects: [{ line: 1, column: 1 }, { line: 2, column: 2 }] }]);
  });

  it.each([['\n'], ['\r\n'], ['\r'], ['\u2028'], ['\u2029']])('lines that end with %j', async (end) => {
    const { cwd } = projectOnDisk({ 'a.js': `// one${end}${end}  globalThis.x = 1;` });
    expect((await judgeInProcess(cwd, ['.'])).lines).toMatchObject([{ effects: [{ line: 3, column: 3 }] }]);
  });

  it('a chain of 2,000 imports', async () => {
    const file = (index: number) => [`m${index}.js`, `import { f as g } from "./m${index + 1}.js";\nexport const f = () => g();`] as const;
    const { cwd } = projectOnDisk({ ...Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => file(index))), 'm2000.js': 'export const f = () => 1;\nglobalThis.x = 1;' });
    expect((await judgeInProcess(cwd, ['m0.js'])).lines).toMatchObject([{ verdict: 'pure', closure: 'impure' }]);
  });

  it('2,000 modules that import each other in a circle', async () => {
    const file = (index: number) => [`m${index}.js`, `import { f as g } from "./m${(index + 1) % 2_000}.js";\nexport const f = () => g();`] as const;
    const { cwd } = projectOnDisk(Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => file(index))));
    expect((await judgeInProcess(cwd, ['m0.js'])).lines).toMatchObject([{ verdict: 'pure', closure: 'pure' }]);
  });
});

describe('a bundle of 20 MB', () => {
  it('gets a verdict', { timeout: 120_000 }, async () => {
    const unit = 'function f(a, b) { if (a > b) { return f(b, a); } return { a, b, sum: a + b, list: [a, b] }; }\n';
    const { cwd } = projectOnDisk({ 'bundle.js': unit.repeat(Math.ceil(20e6 / unit.length)) });
    expect((await judgeInProcess(cwd, ['.'])).lines).toMatchObject([{ module: 'bundle.js', verdict: expect.stringMatching(/^(?:pure|unknown)$/u) }]);
  });
});
