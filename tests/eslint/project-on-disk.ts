import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that lives as long as the running test. */
export interface ProjectOnDisk {
  readonly cwd: string;
  write(files: Readonly<Record<string, string>>): void;
}

/** Writes files, by path, into a new folder. `package.json` makes it ESM unless the files say otherwise. */
export function projectOnDisk(files: Readonly<Record<string, string>>): ProjectOnDisk {
  const cwd = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'strict-modules-')));
  onTestFinished(() => fs.rmSync(cwd, { recursive: true, force: true }));
  const write = (written: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(written)) {
      fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      fs.writeFileSync(path.join(cwd, name), text);
    }
  };
  write({ 'package.json': '{ "name": "project", "version": "1.0.0", "type": "module" }', ...files });
  return { cwd, write };
}
