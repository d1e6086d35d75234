import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';

/** A program as its author wrote it: `entry` and what it imports, by file name. */
export interface Source {
  readonly name: string;
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
  readonly decorators: 'none' | 'legacy' | 'standard';
  readonly metadata: boolean;
  /** The oldest edition into which tools can turn it; `parameter-decorators` are TypeScript's alone. */
  readonly needs: 'nothing' | 'ES2015' | 'parameter decorators';
  readonly expected: 'pure' | 'impure';
}

const FOLDER = path.join(ROOT, 'tests/emitted/sources');

/** Every source twice: what runs at import calls `probe`, what does not calls `never`, and only one `probe` has an effect. */
export function sources(): Source[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const files = filesOf(path.join(FOLDER, name));
    return (['pure', 'impure'] as const).map((expected) => asSource(name, files, expected));
  });
}

type File = readonly [name: string, text: string];

function filesOf(place: string): File[] {
  if (!statSync(place).isDirectory()) return [[path.basename(place), readFileSync(place, 'utf8')]];
  return readdirSync(place).map((name) => [name, readFileSync(path.join(place, name), 'utf8')]);
}

function asSource(name: string, files: readonly File[], expected: Source['expected']): Source {
  const text = files.map(([, content]) => content).join('\n');
  const decorators = /^\/\/ decorators: (legacy|standard)$/mu.exec(text)?.[1] ?? 'none';
  return {
    name: `${name.replace(/\.tsx?$/u, '')} (${expected})`,
    entry: files.find(([file]) => file === 'entry.ts')?.[0] ?? name,
    files: new Map(files.map(([file, content]) => [file, withProbe(file, content, expected)])),
    decorators: decorators === 'legacy' || decorators === 'standard' ? decorators : 'none',
    needs: text.includes('// since: ES2015') ? 'ES2015' : text.includes('// parameter decorators') ? 'parameter decorators' : 'nothing',
    metadata: /^\/\/ metadata$/mu.test(text),
    expected,
  };
}

/** At the end, where it disturbs neither directives nor pragmas. */
function withProbe(file: string, text: string, expected: Source['expected']): string {
  const typed = (types: string) => (file.endsWith('.cjs') ? '' : types);
  const probe = (name: string, effect: string) => `function ${name}(value${typed(': any')})${typed(': any')} { ${effect}return value; }`;
  return `${text}\n${probe('probe', expected === 'impure' ? "console.log('run'); " : '')}\n${probe('never', "console.log('never'); ")}\n`;
}
