import type { Expression, FunctionFacts, Key, ModuleFacts } from '../facts/index.ts';
import { isPrivateKey, isSymbolKey, nameOfKey } from '../values/index.ts';
import type { Frame } from './run.ts';

const LONGEST = 60;
const NAMELESS = 'a function';

/** An expression as its author wrote it, shortened: for messages. */
export function describe(frame: Frame, expression: Expression): string {
  const { texts } = frame.run.realm;
  let text = texts.get(expression);
  if (text === undefined) {
    text = describeIn(frame.moduleFacts, frame.facts, expression);
    texts.set(expression, text);
  }
  return text;
}

/** The same, of an expression in the code of a function that nobody runs. */
export function describeIn(moduleFacts: ModuleFacts, facts: FunctionFacts, expression: Expression): string {
  const text = render({ moduleFacts, facts }, expression, 4);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

type Code = Pick<Frame, 'moduleFacts' | 'facts'>;

function render(frame: Code, expression: Expression, depth: number): string {
  if (depth === 0) return '…';
  switch (expression.kind) {
    case 'variable':
      return slotName(frame, expression.hops, expression.slot);
    case 'imported': {
      const binding = frame.moduleFacts.imports[expression.binding];
      return binding?.local ?? 'an import';
    }
    case 'global':
      return expression.name;
    case 'commonjs':
      return expression.name;
    case 'this':
      return 'this';
    case 'constant':
      return JSON.stringify(expression.value);
    case 'get':
      return renderMember(render(frame, expression.object, depth - 1), expression.key, frame, depth, expression.optional);
    case 'superGet':
      return renderMember('super', expression.key, frame, depth, false);
    case 'call':
      return `${render(frame, expression.callee, depth - 1)}(${expression.arguments.length > 0 ? '…' : ''})`;
    case 'new':
      return `new ${render(frame, expression.callee, depth - 1)}(${expression.arguments.length > 0 ? '…' : ''})`;
    case 'chain':
      return render(frame, expression.expression, depth);
    case 'function':
      return frame.moduleFacts.functions[expression.function]?.name || NAMELESS;
    case 'class':
      return expression.name ?? 'a class';
    case 'object':
      return '{…}';
    case 'array':
      return '[…]';
    case 'template':
      return '`…`';
    case 'assign':
      return render(frame, expression.value, depth);
    case 'sequence':
      return render(frame, expression.expressions[expression.expressions.length - 1] ?? { kind: 'undefined' }, depth);
    case 'await':
      return `await ${render(frame, expression.argument, depth - 1)}`;
    case 'importMeta':
      return 'import.meta';
    default:
      return '(…)';
  }
}

function renderMember(object: string, key: Key, frame: Code, depth: number, optional: boolean): string {
  const dot = optional ? '?.' : '';
  if (typeof key !== 'string' && key.kind === 'privateName') return `${object}${optional ? '?.' : '.'}${key.name}`;
  if (typeof key !== 'string') return `${object}${dot}[${render(frame, key, depth - 1)}]`;
  return /^[#\w$]+$/u.test(key) && !/^\d/u.test(key) ? `${object}${optional ? '?.' : '.'}${key}` : `${object}${dot}[${JSON.stringify(key)}]`;
}

function slotName(frame: Code, hops: number, slot: number): string {
  let facts = frame.facts;
  for (let hop = 0; hop < hops; hop++) {
    const parent = facts.parent === null ? undefined : frame.moduleFacts.functions[facts.parent];
    if (parent === undefined) return 'a variable';
    facts = parent;
  }
  return facts.slots[slot] || 'a variable';
}

/** A property of an object that has a name or none: `config.port`, `{…}["a b"]`, `list[…]` where the key is not known. */
export function memberText(object: string, key: string | null): string {
  const holder = object === '' ? '{…}' : object;
  if (key === null) return `${holder}[…]`;
  if (isSymbolKey(key)) return /^\w+$/u.test(key.slice(2)) ? `${holder}[Symbol.${key.slice(2)}]` : `${holder}[…]`;
  const name = nameOfKey(key);
  return isPrivateKey(key) || /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `${holder}.${name}` : `${holder}[${JSON.stringify(name)}]`;
}

/** The call of what `name` describes, as a step of a witness. */
export function callText(name: string): string {
  return name === NAMELESS ? 'calls a function in place' : `calls \`${name}()\``;
}

/** A function without a name, by what leads into it: "a callback of `list.map()`", "the decorator `@registered(…)`". */
export function namelessCallee(action: string): string {
  const [, callback] = /^calls (`.+`) with a callback$/u.exec(action) ?? [];
  if (callback !== undefined) return `a callback of ${callback}`;
  const [, decorator] = /^applies the decorator (`.+`)$/u.exec(action) ?? [];
  if (decorator !== undefined) return `the decorator ${decorator}`;
  const [, called] = /^(?:calls|constructs) (?:the tag )?(`.+`)$/u.exec(action) ?? [];
  return called ?? 'an anonymous function';
}
