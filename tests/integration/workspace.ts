import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';

/** A folder as a user has it: ESLint and the built plugin are installed and configured. */
export interface Workspace {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
}

const CONFIG = `import strictModules from 'eslint-plugin-strict-modules';\nexport default [strictModules.configs.recommended];\n`;

/** Lives until it is disposed of. */
export function createWorkspace(config = CONFIG): Workspace & Disposable {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'strict-modules-workspace-')));
  const at = (file: string): string => path.join(root, file);
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true });
      fs.writeFileSync(at(file), text);
    }
  };
  write({ 'package.json': '{ "name": "project", "version": "1.0.0", "type": "module" }', 'eslint.config.js': config });
  fs.mkdirSync(at('node_modules'));
  fs.symlinkSync(path.join(ROOT, 'node_modules/eslint'), at('node_modules/eslint'), 'junction');
  fs.symlinkSync(ROOT, at('node_modules/eslint-plugin-strict-modules'), 'junction');
  return {
    root,
    write,
    remove: (file) => fs.rmSync(at(file), { recursive: true }),
    rename: (from, to) => fs.renameSync(at(from), at(to)),
    [Symbol.dispose]: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
