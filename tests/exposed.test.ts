import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../lib/api.ts';
import { exposedFindings } from '../lib/policy/index.ts';
import { ROOT } from './ground-truth.ts';

const FOLDER = path.join(ROOT, 'tests/exposed');
const FILES = globSync('*/*.{mjs,cjs,ts}', { cwd: FOLDER, ignore: '**/demonstration.mjs' }).sort();
const DEMONSTRATIONS = globSync('*/demonstration.mjs', { cwd: FOLDER }).sort();
const run = promisify(execFile);

/** `//~ message name suggestion: what it makes of the value | …`, as `line message …`. */
function marksOf(text: string): string[] {
  return text.split('\n').flatMap((line, index) => line.split('//~').slice(1).map((mark) => `${index + 1} ${mark.trim()}`));
}

function foundIn(file: string): string[] {
  const module = path.posix.join(FOLDER, file);
  const text = readFileSync(module, 'utf8');
  const session = createSession(createNodeHost({ root: path.dirname(module) }), DEFAULT_OPTIONS);
  session.judge(module);
  const constants = text.includes('//# constants: report') ? 'report' : 'ignore';
  return exposedFindings(session.exposed(module), { allow: [], constants }).map(({ messageId, location, data, suggestions = [] }) => {
    const made = suggestions.map(({ messageId: suggestion, edits }) => {
      const [first, last] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0];
      const start = suggestion === 'asConst' ? text.lastIndexOf('[', first) : first;
      const applied = [...edits].reverse().reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
      return `${suggestion}: ${applied.slice(start, last + applied.length - text.length)}`;
    });
    return [`${location.line} ${messageId} ${data['name']}`, made.join(' | ')].join(' ').trim();
  });
}

describe('containers that a module exports', () => {
  it.each(FILES)('%s', (file) => {
    expect(foundIn(file)).toEqual(marksOf(readFileSync(path.join(FOLDER, file), 'utf8')));
  });
});

describe('the harm that they allow', () => {
  it.each(DEMONSTRATIONS)('%s', async (name) => {
    await expect(run(process.execPath, [name], { cwd: FOLDER })).resolves.toMatchObject({ stderr: '' });
  });
});
