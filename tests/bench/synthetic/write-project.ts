import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES, pathOf, placeOf } from './layout.ts';
import { moduleText } from './module-text.ts';

/** Changes with what is generated: a project that lies there from an earlier run is used again. */
const GENERATION = 5;

export interface SyntheticProject {
  readonly root: string;
  /** Absolute paths of its own modules. */
  readonly modules: readonly string[];
}

/** A project of `count` modules below `scratch`, written where it is not there yet. */
export function syntheticProject(scratch: string, count: number): SyntheticProject {
  const root = path.join(scratch, `synthetic-${count}-${GENERATION}`);
  const modules = Array.from({ length: count }, (_, module) => path.join(root, pathOf(placeOf(module))));
  const complete = path.join(root, 'complete');
  if (existsSync(complete)) return { root, modules };
  rmSync(root, { recursive: true, force: true });
  modules.forEach((file, module) => write(file, moduleText(module)));
  write(path.join(root, 'package.json'), JSON.stringify({ name: 'synthetic', type: 'module', private: true }));
  write(path.join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: { target: 'ES2022', module: 'preserve', strict: true }, include: ['src'] }));
  for (let index = 0; index < PACKAGES; index++) writePackage(path.join(root, 'node_modules', `package-${index}`), index);
  write(complete, '');
  return { root, modules };
}

/** Every third is CommonJS. Each has an entry over three files. */
function writePackage(folder: string, index: number): void {
  const isCommonjs = index % 3 === 0;
  write(path.join(folder, 'package.json'), JSON.stringify({ name: `package-${index}`, version: '1.0.0', ...(isCommonjs ? {} : { type: 'module' }), main: './index.js' }));
  const parts = ['parse', 'format', 'cache'];
  if (isCommonjs) {
    write(path.join(folder, 'index.js'), `'use strict';\n${parts.map((name) => `const ${name} = require('./${name}.js');\n`).join('')}exports.create = function create(name) { return format.format(parse.parse(cache.cache(name))); };\n`);
    for (const name of parts) write(path.join(folder, `${name}.js`), `'use strict';\n${functionText(name)}exports.${name} = ${name};\n`);
  } else {
    write(path.join(folder, 'index.js'), `${parts.map((name) => `import { ${name} } from './${name}.js';\n`).join('')}export function create(name) { return format(parse(cache(name))); }\n`);
    for (const name of parts) write(path.join(folder, `${name}.js`), `export ${functionText(name)}`);
  }
}

function functionText(name: string): string {
  return `function ${name}(text) {\n  let result = '';\n  for (const character of String(text)) result += character === ' ' ? '-' : character;\n  return result;\n}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
