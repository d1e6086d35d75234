import { posix } from 'node:path';
import { type ExpressionSketch, type ModuleSketch, NAMES, SPECIFIERS, type StatementSketch } from './sketch.ts';

/** The text of a module, in the syntax that its path calls for. */
export function writeModule(path: string, sketch: ModuleSketch): string {
  if (path.endsWith('.json')) return JSON.stringify({ a: sketch.length, t: { p: sketch[0]?.value ?? null } });
  return new ModuleWriter(path).write(sketch);
}

class ModuleWriter {
  private readonly path: string;
  private readonly commonjs: boolean;
  private readonly typed: boolean;
  private readonly imports = new Map<string, string>();
  private readonly defined = new Set<string>();
  private readonly heads: string[] = [];

  constructor(path: string) {
    this.path = path;
    this.commonjs = path.endsWith('.cjs');
    this.typed = path.endsWith('.ts');
  }

  write(sketch: ModuleSketch): string {
    const body = sketch.map((statement, index) => this.statement(statement, index));
    return [...this.imports.values(), ...this.heads, ...body, ''].join('\n');
  }

  private specifier(target: number): string {
    const specifier = SPECIFIERS[target] ?? 'absent';
    if (specifier.startsWith('#')) return specifier;
    const relative = posix.relative(posix.dirname(this.path), `/p/${specifier}`);
    return relative.startsWith('.') ? relative : `./${relative}`;
  }

  /** Text that denotes an export of another module, or a name of this one. */
  private reference(target: number, name: number, namespace: boolean): string {
    const exported = NAMES[name] ?? 'a';
    const specifier = this.specifier(target);
    if (this.commonjs || namespace) {
      const local = `ns${target}`;
      this.imports.set(`* ${target}`, this.commonjs ? `const ${local} = require('${specifier}');` : `import * as ${local} from '${specifier}';`);
      return `${local}.${exported}`;
    }
    const local = `${exported}${target}`;
    this.imports.set(`${exported} ${target}`, `import { ${exported} as ${local} } from '${specifier}';`);
    return local;
  }

  private expression(sketch: ExpressionSketch, parameter = 'undefined'): string {
    const { form, target, name, otherTarget, otherName, namespace, value } = sketch;
    const r = (): string => this.reference(target, name, namespace);
    const q = (): string => this.reference(otherTarget, otherName, false);
    const forms: readonly (() => string)[] = [
      () => String(value), () => `'text${value}'`, r, r, () => `${r()}()`, () => `${r()}()`, () => `${r()}(${q()})`, () => `new (${r()})()`, () => `${r()}.m()`, () => `${r()}.p`, () => `${r()}.length`,
      () => `${r()} === ${q()}`, () => `(${r()}.p = ${value})`, () => `${r()}.push(${value})`, () => `typeof ${r()}`, () => `Object.keys(${r()})`, () => `{ p: ${r()}, m() { return ${q()}; } }`,
      () => `[${r()}, ${q()}]`, () => `() => ${r()}()`, () => `() => ${q()}`, () => `String(${r()})`, () => `${r()} instanceof ${q()}`, () => `'p' in ${r()}`, () => `${r()}?.(${value})`,
      () => `[...${r()}]`, () => parameter, () => `${parameter}.p = ${value}`, () => `${parameter}(${r()})`, () => `${r()}.m.call(${q()})`, () => `[1, 2].map(${r()})`, () => `class extends ${r()} {}`,
      () => `(${r()} ? ${q()} : ${value})`, () => (this.commonjs ? `require('${this.specifier(target)}')` : `import('${this.specifier(target)}')`), () => `/* @__PURE__ */ ${r()}(${value})`,
    ];
    return `(${forms[form]?.() ?? '0'})`;
  }

  /** Declares `name`, exports it, and gives each name once. */
  private declare(name: number, index: number, declaration: (local: string) => string): string {
    const exported = NAMES[name] ?? 'a';
    const local = exported === 'default' ? `d${index}` : exported;
    if (this.defined.has(exported)) return `// ${exported} again`;
    this.defined.add(exported);
    const text = declaration(local);
    if (this.commonjs) return `${text}\nexports.${exported} = ${local};`;
    return exported === local ? `export ${text}` : `${text}\nexport { ${local} as default };`;
  }

  private statement({ form, name, first, second, value }: StatementSketch, index: number): string {
    const e1 = (parameter?: string): string => this.expression(first, parameter);
    const e2 = (parameter?: string): string => this.expression(second, parameter);
    const declare = (declaration: (local: string) => string): string => this.declare(name, index, declaration);
    const specifier = this.specifier(first.target);
    const forms: readonly (() => string)[] = [
      () => declare((n) => `const ${n} = ${e1()};`),
      () => declare((n) => `const ${n} = ${e1()};`),
      () => declare((n) => `const ${n} = ${value};`),
      () => declare((n) => `let ${n} = ${e1()};\nfunction set${index}(v) { ${value === 0 ? 'return v' : `${n} = v`}; }`),
      () => declare((n) => `function ${n}(p${value === 2 ? ', q' : ''}) { ${e1('p')}; return ${e2('p')}; }`),
      () => declare((n) => `function ${n}(p) { return ${e2('p')}; }`),
      () => declare((n) => `function ${n}(p) { const c = ${e1('p')}; return (v) => c + ${value}; }`),
      () => declare((n) => `function* ${n}(p) { ${e1('p')}; yield ${e2('p')}; }`),
      () => declare((n) => `async function ${n}(p) { await ${e1('p')}; return ${e2('p')}; }`),
      () => declare((n) => `class ${n} { static p = ${e1()}; p = ${e2()}; m() { return ${value}; } }`),
      () => declare((n) => `class ${n} extends ${this.reference(first.target, first.name, false)} { m() { return ${e2()}; } get q() { return super.m(); } }`),
      () => declare((n) => `class ${n} { constructor(p) { this.p = ${e1('p')}; } m() { return this.p + ${e2()}; } }`),
      () => declare((n) => `const ${n} = { p: ${e1()}, m() { return ${e2()}; }, get q() { return ${value}; } };`),
      () => declare((n) => `const ${n} = [${e1()}, ${value}];`),
      () => `${e1()};`,
      () => `${e1()};`,
      () => `if (${e1()}) { ${e2()}; console.log(${value}); }`,
      () => `for (const k of [1, ${value}]) ${e1('k')};`,
      () => `try { ${e1()}; } catch { ${e2()}; }`,
      () => this.reexport(specifier, first, name),
      () => (this.commonjs ? `Object.assign(exports, require('${specifier}'));` : `export * from '${specifier}';`),
      () => (this.commonjs || this.defined.has(NAMES[name] ?? 'a') ? '' : (this.defined.add(NAMES[name] ?? 'a'), `export * as ${NAMES[name]} from '${specifier}';`)),
      () => `// a comment ${value}\n\n`,
      () => ['console.log(1);', 'globalThis.x = 1;', 'Math.random();'][value] ?? '',
      () => `function unused${index}(p, q) { ${e1('p')}; return () => ${e2('q')}; }`,
      () => (this.commonjs ? `require('${specifier}');` : (this.heads.push(`import '${specifier}';`), '')),
      () => (value === 0 && first.value === 0 ? 'const = broken;' : `unknown${value}();`),
      () => declare((n) => `const { p: ${n} = ${value} } = ${e1()};`),
      () => `Object.${['freeze', 'keys', 'getPrototypeOf'][value]}(${this.reference(first.target, first.name, first.namespace)});`,
      () => `if (${e1()}) throw ${e2()};`,
      () => `for (const k of ${this.reference(first.target, first.name, first.namespace)}()) ${e2('k')};`,
      () => declare((n) => (this.typed && n !== 'd' ? `enum ${n} { p = ${value}, q = ${value + 1} }` : `const ${n} = { p: ${value} };`)),
      () => declare((n) => (this.typed ? `class ${n} { @(${this.reference(first.target, first.name, false)}) m() { return ${value}; } }` : `let ${n}; ${n} = ${e1()};`)),
      () => `/* @__NO_SIDE_EFFECTS__ */ function claimed${index}() { ${e1()}; }\nclaimed${index}();`,
    ];
    return forms[form]?.() ?? '';
  }

  private reexport(specifier: string, { name }: ExpressionSketch, as: number): string {
    const [from, to] = [NAMES[name] ?? 'a', NAMES[as] ?? 'a'];
    if (this.defined.has(to)) return '';
    this.defined.add(to);
    return this.commonjs ? `exports.${to} = require('${specifier}').${from};` : `export { ${from} as ${to} } from '${specifier}';`;
  }
}
