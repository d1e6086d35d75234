import { describe, expect, it } from 'vitest';
import { repositoryFiles, textOf } from './source-files.ts';

/** Put together from pieces, so that this file does not contain what it looks for. */
const REGISTRIES = new RegExp(['registry', String.raw`\.(?:npmjs|yarnpkg|npmmirror)\.`].join(''));
const MACHINE_PATH = new RegExp(String.raw`(?:^|[\s"'\`(=:])/(?:work|root|home/\w+|Users/\w+)/`);

const texts = repositoryFiles().map((file) => ({ file, lines: textOf(file).split('\n') }));

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));
}

describe('the repository', () => {
  it('names no package registry: lock files work with any', () => {
    expect(linesWith(REGISTRIES), 'Set omit-lockfile-registry-resolved=true and write the lock file anew.').toEqual([]);
  });

  it('names no file of the machine it was written on', () => {
    expect(linesWith(MACHINE_PATH)).toEqual([]);
  });

  it('would notice both', () => {
    expect(`"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/a"`).toMatch(REGISTRIES);
    expect(`open("${['', 'home', 'someone', 'project'].join('/')}")`).toMatch(MACHINE_PATH);
  });
});
