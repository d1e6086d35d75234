import { transformSync } from 'esbuild';
import { minify } from 'terser';
import type { Choices } from '../programs/choices.ts';
import { isNode, isPropertyName, namesIn, type Node, nodesOf, type Placed, statementsOf } from './syntax.ts';

/** A module that may have been taken apart into several files. Plain data. */
export interface Rewritten {
  /** Extension says the language: `mjs`, `cjs`, `ts`. */
  readonly name: string;
  readonly text: string;
  /** Files that it imports by `./name`. */
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

/** Another text that means the same; null where it does not apply. */
export type Rewrite = (choices: Choices, module: Rewritten, number: number) => Rewritten | null | Promise<Rewritten | null>;

const VALUES = ['CallExpression', 'NewExpression', 'Literal', 'ObjectExpression', 'ArrayExpression', 'BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'TemplateLiteral'];
const VALUE_PLACES: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['init'], AssignmentExpression: ['right'], CallExpression: ['arguments'], NewExpression: ['arguments'], ReturnStatement: ['argument'], IfStatement: ['test'], BinaryExpression: ['left', 'right'], LogicalExpression: ['left', 'right'], ConditionalExpression: ['test', 'consequent', 'alternate'], ArrayExpression: ['elements'], Property: ['value'],
};

/** Expressions that may be wrapped in something that gives their value. */
function valuesIn(nodes: readonly Placed[]): Node[] {
  return nodes.filter(({ node, parent, key }) => VALUES.includes(node.type) && parent !== null && VALUE_PLACES[parent.type]?.includes(key) === true && !(parent.type === 'Property' && parent['shorthand'] === true) && !isRequire(parent)).map(({ node }) => node);
}

/** What a module loads has to stand there as a text. */
function isRequire({ type, callee }: Node): boolean {
  return type === 'CallExpression' && isNode(callee) && callee['name'] === 'require';
}

function replace({ name, text, parts }: Rewritten, { start, end }: Pick<Node, 'start' | 'end'>, written: string): Rewritten {
  return { name, parts, text: text.slice(0, start) + written + text.slice(end) };
}

function wrapping(wrap: (value: string) => string, typed = false): Rewrite {
  return (choices, module) => {
    const wanted = typed ? asTypeScript(module) : module;
    const nodes = wanted === null ? null : nodesOf(wanted.name, wanted.text);
    if (wanted === null || nodes === null) return null;
    const values = valuesIn(nodes).filter(({ start }) => !/[@#]__/u.test(wanted.text.slice(Math.max(0, start - 30), start)));
    if (values.length === 0) return null;
    const value = choices.pick(values);
    return replace(wanted, value, wrap(wanted.text.slice(value.start, value.end)));
  };
}

/** Only what is an ES module for certain: the same file is one in TypeScript. */
function asTypeScript(module: Rewritten): Rewritten | null {
  if (module.name.endsWith('.ts')) return module;
  return module.name.endsWith('.mjs') && nodesOf(module.name.replace(/mjs$/u, 'ts'), module.text) !== null ? { ...module, name: module.name.replace(/mjs$/u, 'ts') } : null;
}

const DEAD = ['if (false) { globalThis.$dead = 1; }', 'false && console.log(1);', 'function $dead#() { console.log(1); return $dead#; }', 'const $dead# = () => { globalThis.$dead = 1; };', 'if (typeof 1 === "string") process.exit(1);', 'while (false) console.log(1);', 'for (const x of []) console.log(x);', 'class $Dead# { m() { console.log(1); } }', ';', '{}', '{ const unused = [1, 2].map((x) => x + 1); }', '/* nothing */', 'switch (1) { case 2: console.log(1); }', '(() => { return; console.log(1); })();'];

const deadCode: Rewrite = (choices, module, number) => {
  const nodes = nodesOf(module.name, module.text);
  const statements = nodes === null ? [] : statementsOf(nodes);
  if (statements.length === 0) return null;
  const { end } = choices.pick(statements);
  return replace(module, { start: end, end }, `\n;${choices.pick(DEAD).replaceAll('#', String(number))}\n`);
};

/** `const x = value` → `const y = value; const x = y`. */
const alias: Rewrite = (choices, module, number) => {
  const nodes = nodesOf(module.name, module.text);
  if (nodes === null) return null;
  const simple = statementsOf(nodes).filter((statement) => isSingle(statement));
  if (simple.length === 0) return null;
  const statement = choices.pick(simple);
  const { init } = declaratorOf(statement);
  if (init === null) return null;
  const value = module.text.slice(init.start, init.end);
  // What is made is named after its variable.
  if (/^(?:class|function|async|\()|=>/u.test(value)) return null;
  return replace(replace(module, init, `$alias${number}`), { start: statement.start, end: statement.start }, `const $alias${number} = ${value};\n`);
};

function declaratorOf(statement: Node): { readonly init: Node | null; readonly id: Node | null } {
  const declaration = statement['declarations'];
  const [first] = Array.isArray(declaration) ? (declaration as Node[]) : [];
  return { init: (first?.['init'] ?? null) as Node | null, id: (first?.['id'] ?? null) as Node | null };
}

function isSingle(statement: Node): boolean {
  const { declarations } = statement;
  return statement.type === 'VariableDeclaration' && statement['kind'] !== 'var' && Array.isArray(declarations) && declarations.length === 1 && declaratorOf(statement).id?.type === 'Identifier' && declaratorOf(statement).init !== null;
}

/** Must stay in the function in which it stands. */
const BOUND = /\b(?:this|arguments|await|yield|super|return|new\.target|eval)\b/u;

const extractFunction: Rewrite = (choices, module, number) => {
  const nodes = nodesOf(module.name, module.text);
  const movable = nodes === null ? [] : statementsOf(nodes).filter((statement) => (statement.type === 'ExpressionStatement' || statement.type === 'IfStatement') && !BOUND.test(module.text.slice(statement.start, statement.end)));
  if (movable.length === 0) return null;
  const statement = choices.pick(movable);
  const body = module.text.slice(statement.start, statement.end);
  if (/\b(?:var|function)\s/u.test(body) && statement.type === 'IfStatement') return null;
  return replace(module, statement, choices.pick([`;(() => { ${body}\n })();`, `function $extracted${number}() { ${body}\n }\n$extracted${number}();`, `;[1].forEach(() => { ${body}\n });`]));
};

const GLOBALS = new Set(['undefined', 'NaN', 'Infinity', 'Object', 'Array', 'Math', 'Number', 'String', 'Boolean', 'Symbol', 'JSON', 'Error', 'TypeError', 'Date', 'RegExp', 'Map', 'Set', 'WeakMap', 'Promise', 'Reflect', 'parseInt', 'isNaN', 'isFinite', 'console', 'globalThis']);

/** A function that names nothing of its module moves into a file of its own. */
const splitFile: Rewrite = (choices, module, number) => {
  const nodes = nodesOf(module.name, module.text);
  if (nodes === null || module.name.endsWith('.ts')) return null;
  const movable = statementsOf(nodes).filter((statement) => statement.type === 'FunctionDeclaration' && stands(nodes, module.text, statement));
  if (movable.length === 0) return null;
  const moved = choices.pick(movable);
  const name = String((moved['id'] as Node)['name']);
  const body = module.text.slice(moved.start, moved.end);
  const commonjs = module.name.endsWith('.cjs');
  const part = { name: `$part${number}.${commonjs ? 'cjs' : 'mjs'}`, text: commonjs ? `'use strict';\n${body}\nexports.${name} = ${name};\n` : `export ${body}\n` };
  const rest = replace(module, moved, '');
  const head = commonjs ? `const { ${name} } = require('./${part.name}');\n` : `import { ${name} } from './${part.name}';\n`;
  return { ...rest, text: insertHead(rest.text, head), parts: [...module.parts, part] };
};

/** Closed, and only ever called or passed on: nobody adds members to it. */
function stands(nodes: readonly Placed[], text: string, statement: Node): boolean {
  const { used, declared } = namesIn(nodes, statement);
  const name = String((statement['id'] as Node | null)?.['name']);
  if (BOUND.test(text.slice(statement.start, statement.end).replaceAll(/\breturn\b/gu, '')) || ![...used].every((one) => one === name || declared.has(one) || GLOBALS.has(one))) return false;
  const escaped = name.replaceAll('$', '\\$');
  // `module.exports = f, module.exports.default = …` adds them by another name.
  if (new RegExp(`\\bmodule\\.exports\\s*=\\s*${escaped}\\b`, 'u').test(text) && /\bmodule\.exports\s*[.[]/u.test(text)) return false;
  return !new RegExp(`\\b${escaped}\\s*(?:\\.|\\[|=[^=>]|\\+\\+)|new ${escaped}\\b`, 'u').test(text);
}

function insertHead(text: string, head: string): string {
  const prefix = /^(?:#![^\n]*\n)?(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*(?:(?:'use strict'|"use strict");?)?/u.exec(text)?.[0] ?? '';
  return `${prefix}\n${head}${text.slice(prefix.length)}`;
}

/** Function declarations are made before anything runs: their order says nothing. */
const reorder: Rewrite = (choices, module) => {
  const nodes = nodesOf(module.name, module.text);
  const statements = nodes === null ? [] : statementsOf(nodes);
  const functions = statements.filter(({ type }) => type === 'FunctionDeclaration');
  if (functions.length === 0) return null;
  const moved = choices.pick(functions);
  const last = statements.at(-1);
  if (last === undefined || last === moved || moved.end > last.start) return null;
  const body = module.text.slice(moved.start, moved.end);
  return replace(replace(module, { start: last.end, end: last.end }, `\n${body}\n`), moved, '');
};

/** A name that is a variable wherever it stands gets another. */
const rename: Rewrite = (choices, module, number) => {
  const nodes = nodesOf(module.name, module.text);
  if (nodes === null) return null;
  const places = new Map<string, Node[]>();
  const fixed = new Set<string>();
  for (const { node, parent, key } of nodes) {
    if (node.type !== 'Identifier' || parent === null) continue;
    const name = String(node['name']);
    if (isPropertyName(parent, key)) continue;
    if (/^(?:Import|Export)|Label|Break|Continue|^TS/u.test(parent.type) || parent['shorthand'] === true) fixed.add(name);
    else if (places.has(name)) places.get(name)?.push(node);
    else places.set(name, [node]);
  }
  const declared = statementsOf(nodes).flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement['id'] as Node] : isSingle(statement) ? [declaratorOf(statement).id] : [])).map((id) => String(id?.['name']));
  const free = declared.filter((name) => !fixed.has(name));
  if (free.length === 0) return null;
  const name = choices.pick(free);
  const sorted = [...new Map((places.get(name) ?? []).map((node) => [node.start, node])).values()].sort((left, right) => right.start - left.start);
  return sorted.reduce((result, node) => replace(result, node, `$renamed${number}`), module);
};

const minifyByEsbuild: Rewrite = (_choices, module) => {
  const { code } = transformSync(module.text, { minify: true, loader: module.name.endsWith('.ts') ? 'ts' : 'js', target: 'es2022', ...(module.name.endsWith('.ts') ? { tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } } : {}) });
  return { ...module, text: code };
};

const minifyByTerser: Rewrite = async (_choices, module) => {
  if (module.name.endsWith('.ts')) return null;
  const { code } = await minify(module.text, { module: module.name.endsWith('.mjs'), mangle: true, compress: { passes: 2 } });
  return code === undefined ? null : { ...module, text: code };
};

export const REWRITES: Readonly<Record<string, Rewrite>> = {
  parentheses: wrapping((value) => `(${value})`),
  'a cast': wrapping((value) => `(${value} as unknown as never)`, true),
  satisfies: wrapping((value) => `(${value} satisfies unknown)`, true),
  'a call of an identity': wrapping((value) => `((x) => x)(${value})`),
  'a conditional': wrapping((value) => `(true ? ${value} : undefined)`),
  'a sequence': wrapping((value) => `(0, ${value})`),
  'a literal taken apart': wrapping((value) => `[${value}][0]`),
  'dead code': deadCode,
  'an alias': alias,
  'an extracted function': extractFunction,
  'a split file': splitFile,
  'another order': reorder,
  'another name': rename,
  esbuild: minifyByEsbuild,
  terser: minifyByTerser,
};
