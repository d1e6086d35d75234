/** Makes a text that is nested `depth` deep. */
export interface Shape {
  readonly name: string;
  readonly path: string;
  readonly make: (depth: number) => string;
}

function shape(name: string, path: string, unit: string, end: string, close = '', start = ''): Shape {
  return { name, path, make: (depth) => start + unit.repeat(depth) + end + close.repeat(depth) };
}

const js = (name: string, unit: string, end: string, close = '', start = ''): Shape => shape(name, 'a.js', unit, end, close, start);
const ts = (name: string, unit: string, end: string, close = '', start = ''): Shape => shape(name, 'a.ts', unit, end, close, start);
const jsx = (name: string, unit: string, end: string, close = '', start = ''): Shape => shape(name, 'a.jsx', unit, end, close, start);

/** What nests inwards: each level is a call of the parser in itself, and of what follows the tree. */
export const NESTED: readonly Shape[] = [
  js('parentheses', '(', '1', ')'),
  js('arrays', '[', '', ']'),
  js('blocks', '{', '', '}'),
  js('object literals', '{a:', '1', '}', 'x='),
  js('object literals with earlier members', '{a:1,b:', '1', '}', 'x='),
  js('calls', 'f(', '', ')'),
  js('calls with earlier arguments', 'f(a,', 'b', ')'),
  js('functions', 'function f(){', '', '}'),
  js('arrow functions with blocks', '()=>{', '', '}'),
  js('callbacks', 'a(()=>{return ', '1', '})', 'x='),
  js('classes', 'class{a=', '1', '}', 'x='),
  js('class heritage', 'class extends ', 'A', '{}', 'x='),
  js('default parameters', '(a=(', '1', '))=>1'),
  { name: 'destructuring patterns', path: 'a.js', make: (depth) => `var ${'['.repeat(depth)}a${']'.repeat(depth)}=1` },
  js('template literals', '`${', '1', '}`'),
  js('try statements', 'try{', '', '}catch{}'),
  js('switch statements', 'switch(a){case 1:', '', '}'),
  js('dynamic imports', 'import(', '"x"', ')'),
  js('brackets after a regular expression that holds a backtick', '(', '1', ')', 'x=/[`]/;'),
  js('brackets after a regular expression that starts a statement', '(', '1', ')', 'if(a)/`/.test(b);'),
  js('brackets with comments', '/*x*/(//y\n', '1', ')'),
  jsx('elements', '<a>', '', '</a>'),
  jsx('fragments', '<>', '', '</>'),
  jsx('elements among text', '<a>don\'t, stop; `x ', '', '</a>'),
  jsx('element attributes', '<a b=', '"x"', '/>'),
  jsx('expressions in elements', '<a>{', '', '}</a>'),
  jsx('expressions in attributes', '<a b={', '1', '}/>'),
  jsx('expressions in lists of elements', '<a>it\'s {x.map(y => ', '1', ')}</a>'),
  { name: 'type arguments of a tag', path: 'a.tsx', make: (depth) => `<a${'<A'.repeat(depth)}${'>'.repeat(depth)}/>` },
  ts('type arguments', 'A<', 'B', '>', 'type X='),
  ts('type arguments after others', 'A<B,', 'B', '>', 'type X='),
  ts('mapped types', '{[K in A]:', 'b', '}', 'type X='),
  ts('conditional types of object types', '{a:1} extends {b:2}?{}:', 'D', '', 'type X='),
];

/** What nests to the right without any bracket. */
export const RIGHT_NESTED: readonly Shape[] = [
  js('arrow functions', 'a=>', '1'),
  js('arrow functions on lines of their own', 'a=>\n', '1'),
  js('async arrow functions', 'async a=>', '1'),
  js('conditionals', 'a?b:', 'c'),
  js('conditionals on lines of their own', 'a?b\n:', 'c'),
  js('conditionals in the middle', 'a?', 'b', ':c'),
  js('conditionals with numbers that start with a dot', 'a?.5:', '1'),
  js('assignments', 'a=', '1'),
  js('powers', 'a**', 'a'),
  js('negations', '!', 'a'),
  js('signs', '- ', 'a'),
  js('typeof', 'typeof ', 'a'),
  js('typeof on lines of their own', 'typeof\n', 'a'),
  js('void', 'void ', '0'),
  js('delete', 'delete ', 'a'),
  js('new', 'new ', 'a'),
  shape('await', 'a.mjs', 'await ', 'a'),
  js('yield', 'yield ', 'a}', '', 'function*f(){'),
  js('else if', 'if(a)b;else ', 'c'),
  js('else if without semicolons', 'if(a)b\nelse ', 'c'),
  js('else if with blocks', 'if(a){b;}else ', 'c'),
  js('else if with commas', 'if(a)b,c;else ', 'c'),
  js('else if with other statements', 'if(a)try{}catch(e){}else ', 'c'),
  js('else if with do', 'if(a)do b;while(b);else ', 'c'),
  js('else if with division after a brace', 'if(a)x={}/b/c;else ', 'c'),
  js('else if with return', 'if(a)return\nelse ', 'c}', '', 'function f(){'),
  js('if', 'if(a)', 'c'),
  js('for', 'for(;;)', ';'),
  js('while', 'while(1)', ';'),
  js('do', 'do ', ';', 'while(0);'),
  js('loops of several kinds', 'for(;;)if(a)while(b)', ';'),
  shape('with', 'a.cjs', 'with(a)', ';'),
  { name: 'labels', path: 'a.js', make: (depth) => `${Array.from({ length: depth }, (_, index) => `a${index}:`).join('')};` },
  js('tagged templates', '``', '', '', 'a'),
  ts('type assertions', '<A>', '1', '', 'x='),
  ts('type assertions that seem type arguments', '<A>', '1', '', 'x<A>'),
  ts('keyof', 'keyof ', 'A', '', 'type X='),
  ts('function types', '()=>', 'D', '', 'type X='),
  ts('conditional types', 'A extends B?C:', 'D', '', 'type X='),
];

/** What nests to the left. */
export const LEFT_NESTED: readonly Shape[] = [
  js('sums', '+a', '', '', 'a'),
  js('conjunctions', '&&a', '', '', 'a'),
  js('alternatives of conjunctions', '||a&&a', '', '', 'a'),
  js('comparisons', '<a', '', '', 'a'),
  js('instanceof', ' instanceof a', '', '', 'a'),
  js('members', '.b', '', '', 'a'),
  js('methods', '.b()', '', '', 'a'),
  js('elements', '[0]', '', '', 'a'),
  js('calls of results', '()', '', '', 'a'),
  js('optional members', '?.b', '', '', 'a'),
  js('promises', '.then(function(){return 1})', '', '', 'x'),
  jsx('members of a tag', '.b', '/>', '', '<a'),
  ts('assertions', ' as A', '', '', 'x=1'),
  ts('assertions that nothing is missing', '!', '', '', 'x=a'),
  ts('array types', '[]', '', '', 'type X=A'),
  ts('qualified names', '.B', '', '', 'type X=A'),
];
