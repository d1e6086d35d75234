import * as fc from 'fast-check';

/** What a load does to state that all share, as code; `$` is a value of its own, `@` one that others write too. */
const WRITES = {
  push: 'list.push($);',
  put: "table.set('a', $);",
  putOther: "table.set('b', @);",
  tag: 'tags.add(@);',
  assign: 'config.a = $;',
  assignAlike: 'config.b = @;',
  default: 'config.c ??= $;',
  call: 'setMode($);',
  global: 'globalThis.g = $;',
  environment: 'process.env.E = $;',
} as const;
const READS = {
  length: 'list.length',
  elements: '[...list].join()',
  joined: 'list.join()',
  entry: "table.get('a') ?? 'none'",
  hasEntry: "table.has('b')",
  hasTag: "tags.has('shared1')",
  property: "config.a ?? 'none'",
  otherProperty: "config.b ?? 'none'",
  withDefault: "config.c ?? 'none'",
  called: 'mode()',
  global: "globalThis.g ?? 'none'",
  environment: "process.env.E ?? 'none'",
} as const;

/** What each read looks at, as the state is named in the end. */
export const CELL_OF: Readonly<Record<keyof typeof READS, string>> = {
  length: 'list', elements: 'list', joined: 'list', entry: 'table.a', hasEntry: 'table.b', hasTag: 'tags', property: 'config.a', otherProperty: 'config.b', withDefault: 'config.c', called: 'current', global: 'g', environment: 'env.E',
};

export interface StepSketch {
  readonly write: keyof typeof WRITES | null;
  readonly read: keyof typeof READS;
  /** Which of the values that several write. */
  readonly shared: number;
}

export interface RacerSketch {
  /** Earlier modules, by index modulo what there is. */
  readonly imports: readonly number[];
  readonly steps: readonly StepSketch[];
  readonly suspends: boolean;
}

const step = fc.record({ write: fc.option(fc.constantFrom(...(Object.keys(WRITES) as (keyof typeof WRITES)[])), { freq: 2 }), read: fc.constantFrom(...(Object.keys(READS) as (keyof typeof READS)[])), shared: fc.nat(1) });

/** Modules that write and read shared state while they are loaded, each importing some of those before it. */
export function racersSketch({ suspending }: { readonly suspending: boolean }): fc.Arbitrary<readonly RacerSketch[]> {
  const racer = fc.record({ imports: fc.array(fc.nat(3), { maxLength: 2 }), steps: fc.array(step, { minLength: 1, maxLength: 3 }), suspends: suspending ? fc.boolean() : fc.constant(false) });
  return fc.array(racer, { minLength: 2, maxLength: 4 });
}

const STATE = `export const list = [];
export const table = new Map();
export const tags = new Set();
export const config = {};
let current = 'none';
export const setMode = (mode) => { current = mode; };
export const mode = () => current;
`;
const IMPORT = "import { config, list, mode, setMode, table, tags } from './state.js';\n";

/** By name. Each read is `export const r<module>_<step> = …`; with `watched`, it is also told to `saw`. */
export function racerTexts(racers: readonly RacerSketch[], watched: boolean): Record<string, string> {
  const texts: Record<string, string> = { 'state.js': STATE };
  racers.forEach(({ imports, steps, suspends }, index) => {
    const targets = index === 0 ? [] : [...new Set(imports.map((target) => target % index))];
    const lookAt = (at: number): string => (steps[at]?.read === 'joined' ? 'elements' : (steps[at]?.read ?? ''));
    const isRepeated = (at: number): boolean => steps.slice(0, at).some((before, place) => before.write === null && lookAt(place) === lookAt(at));
    const lines = steps.map(({ write, read, shared }, at) => {
      const done = write === null ? '' : `${WRITES[write].replace('$', `'own${index}_${at}'`).replace('@', `'shared${shared}'`)}\n`;
      const name = `r${index}_${at}`;
      // The first look at a piece of state stands for all.
      if (write === null && isRepeated(at)) return '';
      return write === null ? `export const ${name} = ${READS[read]};\n${watched ? `saw('${name}', ${name});\n` : ''}` : done;
    });
    texts[`m${index}.js`] = `${IMPORT}${targets.map((target) => `import './m${target}.js';\n`).join('')}${suspends ? 'await null;\n' : ''}${watched ? `saw('m${index}', 0);\n` : ''}${lines.join('')}`;
  });
  return texts;
}

/** Entry points that import all modules, in every order. */
export function entryTexts(count: number): string[] {
  return permutations(Array.from({ length: count }, (_, index) => index)).map((order) => order.map((index) => `import './m${index}.js';\n`).join(''));
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
