import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSurroundings, type SurroundingsObserver } from '../../lib/host/surroundings.ts';

let root = '';
let surroundings: SurroundingsObserver;

function write(name: string, text = ''): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

beforeEach(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'surroundings-')));
  write('a/one.js');
  write('b/two.js');
  // What has only just changed may change again at the same time.
  await setTimeout(50);
  surroundings = createSurroundings({ root }).observer();
  surroundings.notice(`${root}/a`);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const ONE = (): string[] => [`${root}/a/one.js`];
const BOTH = (): string[] => [...ONE(), `${root}/b/two.js`];

describe('surroundings', () => {
  it('have not changed where nothing has', () => {
    expect([surroundings.haveChanged(ONE()), surroundings.haveChanged(ONE())]).toEqual([false, false]);
  });

  it('have not changed where a file of another folder is read', () => {
    surroundings.haveChanged(ONE());
    surroundings.notice(`${root}/b`);
    expect(surroundings.haveChanged(BOTH())).toBe(false);
  });

  it.each([
    ['a file appears', () => write('a/new.js')],
    ['a file vanishes', () => rmSync(path.join(root, 'a/one.js'))],
    ['a package is installed', () => write('node_modules/some/index.js')],
    ['a configuration appears', () => write('tsconfig.json', '{}')],
  ])('have changed, once, where %s', (_, change) => {
    surroundings.haveChanged(ONE());
    change();
    expect(surroundings.haveChanged(ONE())).toBe(true);
  });

  it('have changed where a file appears in a folder after it was noticed and before anybody asked', () => {
    surroundings.notice(`${root}/b`);
    write('b/new.js');
    expect(surroundings.haveChanged(BOTH())).toBe(true);
  });

  it('may have changed where a folder that nobody noticed has changed since the last look', () => {
    surroundings.haveChanged(ONE());
    write('b/new.js');
    expect(surroundings.haveChanged(BOTH())).toBe(true);
  });
});
