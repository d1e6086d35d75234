import type { Choices } from '../programs/choices.ts';

/** Source text that nobody would write, and what was done to it. */
export interface Mutant {
  /** Its extension decides the language in which it is read. */
  readonly name: string;
  readonly text: string;
  readonly how: readonly string[];
}

const EXTENSIONS = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'json'] as const;
const ODD = ['\uD800', '\uDFFF', '\0', '\uFEFF', '\u2028', '\u2029', '\u200B', '\u00A0', '\\u{110000}', '\\u{61}', '\r', '\x85', '💥', 'ﷺ', '`', '${', '/*', '*/', '//', '<!--', '-->', '#!', '"', "'", '\\', '@', '#', '<', '>', '=>', '?.', '...', 'async', 'await', 'yield', 'let', 'static', 'get', 'enum', 'namespace', 'declare', 'satisfies', 'as const', 'import(', 'import.meta', 'new.target', 'super', 'using', 'accessor', '0n', '1e999', '0x', '1_0', '.5.', '/[/', '/(?<a>', '<a>', '</a>', '<></>', '{}', '[]', '()', 'export default', 'export *', 'with(', 'debugger', 'label:', 'break label', 'return', 'case 1:', 'default:'] as const;
/** What nests when it is repeated. */
const NESTING = ['(', '[', '{', '({a:', '[[', '(()=>', 'a=>', 'a?b:', '`${', '!', '- ', 'a=', 'a+', 'a.b.', 'a?.b', 'new ', 'if(a)', 'else ', 'for(;;)', 'while(a)', 'a:', 'function f(){', 'class A{m(){', 'class extends ', 'async()=>{', '<a>', '<A<', 'a as ', 'a??', 'a**', 'typeof ', 'await ', 'yield ', '...[', '@a(', '{...', 'let{a:', 'let[', 'type A=[', 'type A={a:', 'switch(a){case ', 'try{', 'do ', 'a,', ';', 'import("', 'f`', 'f()', '\n'] as const;

type Mutation = (choices: Choices, text: string, other: string) => string;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (choices, text) => text.slice(0, at(choices, text)),
  beheaded: (choices, text) => text.slice(at(choices, text)),
  'cut out': (choices, text) => cut(choices, text, ''),
  'spliced with another': (choices, text, other) => text.slice(0, at(choices, text)) + other.slice(at(choices, other)),
  'filled with another': (choices, text, other) => cut(choices, text, other.slice(at(choices, other), at(choices, other) + 400)),
  'with an odd character': (choices, text) => insert(choices, text, choices.pick(ODD)),
  'with many odd characters': (choices, text) => Array.from({ length: 1 + choices.below(12) }).reduce((sum: string) => insert(choices, sum, choices.pick(ODD)), text),
  'with a part repeated': (choices, text) => repeatPart(choices, text),
  'with nesting': (choices, text) => insert(choices, text, choices.pick(NESTING).repeat(choices.pick([3, 40, 300, 499, 501, 3_000, 30_000]))),
  'with closed nesting': (choices, text) => insert(choices, text, closedNesting(choices)),
  'with a long word': (choices, text) => insert(choices, text, choices.pick(['a', '1', '"', '\\', ' ', 'é', '_', '/', '.', '=', '\u{10000}']).repeat(choices.pick([100, 70_000]))),
  'many times over': (choices, text) => text.repeat(1 + Math.min(choices.below(30), Math.floor(400_000 / (text.length + 1)))),
  'with other line ends': (choices, text) => text.replaceAll('\n', choices.pick(['\r\n', '\r', '\u2028', '', '\n\n', '\0'])),
  'with a word exchanged': (choices, text) => exchangeWord(choices, text),
  'as bytes of another encoding': (choices, text) => Buffer.from(text.slice(0, 100_000), choices.pick(['utf16le', 'utf8'])).toString(choices.pick(['latin1', 'utf8', 'utf16le'])),
  'in reverse': (_choices, text) => [...text.slice(0, 20_000)].reverse().join(''),
};

function at(choices: Choices, text: string): number {
  return Math.floor((choices.below(10_000) / 10_000) * text.length);
}

function insert(choices: Choices, text: string, inserted: string): string {
  const place = at(choices, text);
  return text.slice(0, place) + inserted + text.slice(place);
}

function cut(choices: Choices, text: string, instead: string): string {
  const start = at(choices, text);
  return text.slice(0, start) + instead + text.slice(start + choices.below(300));
}

function repeatPart(choices: Choices, text: string): string {
  const start = at(choices, text);
  const part = text.slice(start, start + 1 + choices.below(200));
  return text.slice(0, start) + part.repeat(choices.pick([2, 20, 700])) + text.slice(start);
}

function closedNesting(choices: Choices): string {
  const [open, close] = choices.pick([['(', ')'], ['[', ']'], ['({a:', '})'], ['(()=>{', '})()'], ['{', '}'], ['`${', '}`'], ['f(', ')'], ['class{static{', '}}'], ['(a=>', ')'], ['if(a){', '}'], ['(function(){return ', '})']] as const);
  const depth = choices.pick([30, 200, 499, 1_000, 20_000]);
  return open.repeat(depth) + choices.pick(['a', '', '1;']) + close.repeat(depth);
}

function exchangeWord(choices: Choices, text: string): string {
  const words = [...text.slice(0, 60_000).matchAll(/\w+/gu)];
  if (words.length === 0) return text;
  const one = choices.pick(words);
  const other = choices.pick(words);
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
}

/** `pick` gives the text of some source. */
export function mutate(choices: Choices, pick: (index: number) => { readonly name: string; readonly text: string }): Mutant {
  const { name, text } = pick(choices.below(1 << 16));
  const how: string[] = [];
  let result = text;
  for (let count = 1 + choices.below(3); count > 0; count--) {
    const kind = choices.pick(Object.keys(MUTATIONS));
    const other = pick(choices.below(1 << 16)).text;
    result = MUTATIONS[kind]?.(choices, result, other) ?? result;
    how.push(kind);
  }
  const extension = choices.chance(1, 3) ? choices.pick(EXTENSIONS) : (name.split('.').at(-1) ?? 'js');
  return { name: `m.${extension}`, text: result, how };
}
