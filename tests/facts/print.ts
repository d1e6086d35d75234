import { expectPresent } from '../../lib/base/invariant.ts';
import type { Argument, ClassElement, Expression, FunctionFacts, Key, ModuleFacts, ObjectMember, Pattern, Statement } from '../../lib/facts/index.ts';

/** The form as text that is close to JavaScript: one line a statement, names with `^` for each frame outwards. */
export function printFunction(facts: ModuleFacts, index = 0): string[] {
  return new Printer(facts, index).statements(functionAt(facts, index).body);
}

export function functionNamed(facts: ModuleFacts, name: string): number {
  const index = facts.functions.findIndex((body, at) => at > 0 && body.name === name);
  if (index === -1) throw new Error(`no function ${name} among ${facts.functions.map((body) => body.name).join(', ')}`);
  return index;
}

function functionAt(facts: ModuleFacts, index: number): FunctionFacts {
  return expectPresent(facts.functions[index], 'a function');
}

class Printer {
  readonly #facts: ModuleFacts;
  readonly #index: number;

  constructor(facts: ModuleFacts, index: number) {
    this.#facts = facts;
    this.#index = index;
  }

  statements(list: readonly Statement[]): string[] {
    return list.map((statement) => this.statement(statement));
  }

  #block(list: readonly Statement[]): string {
    return `{${this.statements(list).map((line) => ` ${line};`).join('')} }`;
  }

  statement(node: Statement): string {
    switch (node.kind) {
      case 'expression':
        return this.expression(node.expression);
      case 'declare':
        return `let ${this.pattern(node.target)}${node.value === null ? '' : ` = ${this.expression(node.value)}`}`;
      case 'using':
        return `${node.await ? 'await ' : ''}using ${this.pattern(node.target)} = ${this.expression(node.value)}`;
      case 'return':
        return node.value === null ? 'return' : `return ${this.expression(node.value)}`;
      case 'throw':
        return `throw ${this.expression(node.value)}`;
      case 'if':
        return `if (${this.expression(node.test)}) ${this.statement(node.consequent)}${node.alternate === null ? '' : ` else ${this.statement(node.alternate)}`}`;
      case 'block':
        return this.#block(node.body);
      case 'loop': {
        const head = [node.initial.map((one) => this.statement(one)).join(', '), this.#optional(node.test), this.#optional(node.update)].join('; ');
        return `${node.testFirst ? 'for' : 'do'} (${head}) ${this.statement(node.body)}`;
      }
      case 'forIn':
        return `for (${this.pattern(node.target)} in ${this.expression(node.object)}) ${this.statement(node.body)}`;
      case 'forOf':
        return `for ${node.await ? 'await ' : ''}(${this.pattern(node.target)} of ${this.expression(node.iterable)}) ${this.statement(node.body)}`;
      case 'try': {
        const { handler, finalizer } = node;
        const caught = handler === null ? '' : ` catch ${handler.parameter === null ? '' : `(${this.pattern(handler.parameter)}) `}${this.#block(handler.body)}`;
        return `try ${this.#block(node.block)}${caught}${finalizer === null ? '' : ` finally ${this.#block(finalizer)}`}`;
      }
      case 'switch':
        return `switch (${this.expression(node.discriminant)}) {${node.cases.map(({ test, body }) => ` ${test === null ? 'default' : `case ${this.expression(test)}`}: ${this.#block(body)}`).join('')} }`;
      case 'labelled':
        return `${node.label}: ${this.statement(node.body)}`;
      case 'break':
      case 'continue':
        return node.label === null ? node.kind : `${node.kind} ${node.label}`;
      case 'unsupported':
        return `<${node.what}>`;
    }
  }

  #optional(node: Expression | null): string {
    return node === null ? '' : this.expression(node);
  }

  expression(node: Expression): string {
    switch (node.kind) {
      case 'constant':
        return JSON.stringify(node.value);
      case 'undefined':
        return 'undefined';
      case 'bigint':
        return `${node.text}n`;
      case 'regexp':
        return `/${node.pattern}/${node.flags}`;
      case 'template':
        return `\`${node.strings.map((text, at) => (at === 0 ? text : `\${${this.expression(expectPresent(node.values[at - 1], 'a value'))}}${text}`)).join('')}\``;
      case 'variable':
        return '^'.repeat(node.hops) + this.#slotName(node.hops, node.slot);
      case 'imported':
        return `import.${this.#facts.imports[node.binding]?.local}`;
      case 'global':
        return `global.${node.name}`;
      case 'commonjs':
        return `commonjs.${node.name}`;
      case 'this':
        return 'this';
      case 'newTarget':
        return 'new.target';
      case 'importMeta':
        return 'import.meta';
      case 'function':
        return this.#function(node.function);
      case 'class': {
        const decorators = node.decorators.map((decorator) => `@${this.expression(decorator)} `).join('');
        const parameterDecorators = node.parameterDecorators.map(({ index, decorator }) => `@${index}:${this.expression(decorator)} `).join('');
        const heritage = node.superclass === null ? '' : ` extends ${this.expression(node.superclass)}`;
        const made = node.constructorFunction === null ? [] : [`new: ${parameterDecorators}${this.#function(node.constructorFunction)}`];
        return `${decorators}class ${node.name ?? ''}${heritage} { ${[...made, ...node.elements.map((element) => this.#element(element))].join('; ')} }`;
      }
      case 'array':
        return `[${node.items.map((item) => (item === null ? '' : this.#argument(item))).join(', ')}]`;
      case 'object':
        return `{ ${node.members.map((member) => this.#member(member)).join(', ')} }`;
      case 'get':
        return this.expression(node.object) + (node.optional ? '?' : '') + this.#key(node.key);
      case 'superGet':
        return `super${this.#key(node.key)}`;
      case 'assign':
        return `${this.expression(node.target)} ${node.operator === '=' ? '' : node.operator}= ${this.expression(node.value)}`;
      case 'destructure':
        return `${this.pattern(node.target)} = ${this.expression(node.value)}`;
      case 'update':
        return node.prefix ? node.operator + this.expression(node.target) : this.expression(node.target) + node.operator;
      case 'call':
        return `${node.pure ? '#pure ' : ''}${this.expression(node.callee)}${node.optional ? '?.' : ''}${this.#arguments(node.arguments)}${node.request === undefined ? '' : `#${node.request}`}`;
      case 'new':
        return `${node.pure ? '#pure ' : ''}new ${this.expression(node.callee)}${this.#arguments(node.arguments)}`;
      case 'superCall':
        return `super${this.#arguments(node.arguments)}`;
      case 'lateFields':
        return 'late fields';
      case 'tagged':
        return `${node.pure ? '#pure ' : ''}${this.expression(node.tag)}\`${node.strings.map((text) => text ?? '?').join('${}')}\`${this.#arguments(node.values)}`;
      case 'chain':
        return `chain(${this.expression(node.expression)})`;
      case 'unary':
        return `${node.operator} ${this.expression(node.argument)}`;
      case 'delete':
        return `delete ${this.expression(node.target)}`;
      case 'binary':
      case 'logical':
        return `(${this.expression(node.left)} ${node.operator} ${this.expression(node.right)})`;
      case 'privateIn':
        return `(${this.#property(node.key)} in ${this.expression(node.right)})`;
      case 'conditional':
        return `(${this.expression(node.test)} ? ${this.expression(node.consequent)} : ${this.expression(node.alternate)})`;
      case 'sequence':
        return `(${node.expressions.map((one) => this.expression(one)).join(', ')})`;
      case 'await':
        return `await ${this.expression(node.argument)}`;
      case 'yield':
        return `yield${node.delegate ? '*' : ''}${node.argument === null ? '' : ` ${this.expression(node.argument)}`}`;
      case 'importCall':
        return `import${node.deferred ? '.defer' : ''}(${this.expression(node.argument)}${node.options === null ? '' : `, ${this.expression(node.options)}`})#${node.request}`;
      case 'jsx': {
        const tag = node.tag === null ? '' : this.expression(node.tag);
        const properties = node.properties.map((member) => ` {${this.#member(member)}}`).join('');
        const factory = node.factory === null ? '' : `${this.expression(node.factory)}: `;
        return `<${factory}${tag}${properties}>${node.children.map((child) => `{${this.#argument(child)}}`).join('')}</>`;
      }
      case 'enum':
        return `enum ${this.expression(node.target)} { ${node.members.map(({ name, value }) => (value === null ? name : `${name} = ${this.expression(value)}`)).join(', ')} }`;
      case 'namespace':
        return `namespace ${this.expression(node.target)} ${this.#function(node.function)} ${this.#body(node.function)}`;
      case 'unsupported':
        return `<${node.what}>`;
    }
  }

  #slotName(hops: number, slot: number): string {
    let index = this.#index;
    for (let hop = 0; hop < hops; hop += 1) index = expectPresent(functionAt(this.#facts, index).parent, 'a frame');
    const { slots } = functionAt(this.#facts, index);
    const name = expectPresent(slots[slot], 'a slot');
    return slots.indexOf(name) === slot ? name : `${name}#${slots.slice(0, slot).filter((other) => other === name).length}`;
  }

  #function(index: number): string {
    const { style, name } = functionAt(this.#facts, index);
    return `<${style} ${name}>`;
  }

  #body(index: number): string {
    return `{${printFunction(this.#facts, index).map((line) => ` ${line};`).join('')} }`;
  }

  #arguments(list: readonly Argument[]): string {
    return `(${list.map((argument) => this.#argument(argument)).join(', ')})`;
  }

  #argument(node: Argument): string {
    return node.kind === 'spread' ? `...${this.expression(node.argument)}` : this.expression(node);
  }

  #key(key: Key): string {
    if (typeof key !== 'string') return key.kind === 'privateName' ? `.${key.name}` : `[${this.expression(key)}]`;
    return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  }

  #property(key: Key): string {
    if (typeof key === 'string') return key;
    return key.kind === 'privateName' ? key.name : `[${this.expression(key)}]`;
  }

  #member(node: ObjectMember): string {
    switch (node.kind) {
      case 'property':
        return `${this.#property(node.key)}: ${this.expression(node.value)}`;
      case 'prototype':
        return `__proto__ := ${this.expression(node.value)}`;
      case 'spread':
        return `...${this.expression(node.argument)}`;
      default:
        return `${this.#property(node.key)}: ${this.#function(node.function)}`;
    }
  }

  #element(node: ClassElement): string {
    if (node.kind === 'block') return `static ${this.#body(node.function)}`;
    const decorators = node.decorators.map((decorator) => `@${this.expression(decorator)} `).join('');
    const start = `${decorators}${node.static ? 'static ' : ''}`;
    if (node.kind === 'field') {
      const value = node.initialiser === null ? '' : ` = ${this.#body(node.initialiser)}`;
      return `${start}${node.accessor ? 'accessor ' : ''}${this.#property(node.key)}${node.define ? '' : ' (assigned)'}${value}`;
    }
    const parameters = node.parameterDecorators.map(({ index, decorator }) => `@${index}:${this.expression(decorator)} `).join('');
    return `${start}${this.#property(node.key)}: ${parameters}${this.#function(node.function)}`;
  }

  pattern(node: Pattern): string {
    switch (node.kind) {
      case 'reference':
        return this.expression(node.target);
      case 'default':
        return `${this.pattern(node.target)} = ${this.expression(node.value)}`;
      case 'objectPattern': {
        const parts = node.properties.map(({ key, target }) => `${this.#property(key)}: ${this.pattern(target)}`);
        return `{ ${[...parts, ...(node.rest === null ? [] : [`...${this.pattern(node.rest)}`])].join(', ')} }`;
      }
      case 'arrayPattern': {
        const parts = node.elements.map((element) => (element === null ? '' : this.pattern(element)));
        return `[${[...parts, ...(node.rest === null ? [] : [`...${this.pattern(node.rest)}`])].join(', ')}]`;
      }
    }
  }

  parameters(): string[] {
    const { parameters, restParameter } = functionAt(this.#facts, this.#index);
    return [...parameters.map((pattern) => this.pattern(pattern)), ...(restParameter === null ? [] : [`...${this.pattern(restParameter)}`])];
  }
}

export function printParameters(facts: ModuleFacts, index: number): string[] {
  return new Printer(facts, index).parameters();
}
