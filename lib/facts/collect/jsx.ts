import type { JSXAttributeItem, JSXAttributeValue, JSXChild, JSXElement, JSXElementName, JSXFragment, JSXMemberExpression, JSXMemberExpressionObject } from '../../syntax/index.ts';
import type { Argument, Expression, ObjectMember } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerExpression, lowerNamed } from './expressions.ts';
import { lowerIdentifier } from './references.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export function lowerJsxElement(c: Collection, node: JSXElement): Expression {
  // It compiles to a call.
  c.annotations.noteRead(node.start);
  const site = c.site(node);
  const { name, attributes } = node.openingElement;
  const factory = lowerFactory(c, node.openingElement);
  const tag = lowerTag(c, name);
  const properties = attributes.map((attribute) => lowerAttribute(c, attribute));
  return { kind: 'jsx', tag, factory, properties, children: lowerChildren(c, node.children), site };
}

export function lowerJsxFragment(c: Collection, node: JSXFragment): Expression {
  c.annotations.noteRead(node.start);
  const site = c.site(node);
  const factory = lowerFactory(c, node.openingFragment);
  const tag = factory === null ? null : lowerPath(c, c.jsx.fragment, node.openingFragment);
  return { kind: 'jsx', tag, factory, properties: [], children: lowerChildren(c, node.children), site };
}

/** Null for the automatic runtime, whose module is requested once. */
function lowerFactory(c: Collection, node: Span): Expression | null {
  const { runtime, factory, runtimeModule } = c.jsx;
  if (runtime === 'classic') return lowerPath(c, factory, node);
  if (runtime === 'automatic') {
    if (c.jsxRequest === -1) c.jsxRequest = c.addRuntimeRequest(runtimeModule, node);
  } else {
    // What compiles it later will use the factory: its import stays.
    lowerPath(c, factory, node);
  }
  return null;
}

function lowerPath(c: Collection, path: readonly string[], node: Span): Expression {
  const [root = '', ...keys] = path;
  let object = lowerIdentifier(c, { name: root, start: node.start, end: node.end });
  for (const key of keys) object = { kind: 'get', object, key, optional: false, site: c.site(node) };
  return object;
}

function lowerTag(c: Collection, node: JSXElementName): Expression {
  switch (node.type) {
    case 'JSXIdentifier':
      if (node.name === 'this') return c.frame.thisless ? { kind: 'undefined' } : { kind: 'this', site: c.site(node) };
      return isIntrinsic(node.name) ? { kind: 'constant', value: node.name } : lowerIdentifier(c, node);
    case 'JSXNamespacedName':
      return { kind: 'constant', value: `${node.namespace.name}:${node.name.name}` };
    case 'JSXMemberExpression':
      return lowerMemberTag(c, node);
  }
}

/** `<a.b.c />`: the first name is a variable even in lower case. */
function lowerMemberTag(c: Collection, node: JSXMemberExpression): Expression {
  const members: JSXMemberExpression[] = [];
  let at: JSXMemberExpressionObject = node;
  while (at.type === 'JSXMemberExpression') {
    members.push(at);
    at = at.object;
  }
  let object = at.name === 'this' ? lowerTag(c, at) : lowerIdentifier(c, at);
  for (const member of members.reverse()) object = { kind: 'get', object, key: member.property.name, optional: false, site: c.site(member) };
  return object;
}

/** `div` and `my-element` are names of elements, `Button`, `_a` and `$b` are variables. */
function isIntrinsic(name: string): boolean {
  const first = name.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || name.includes('-');
}

function lowerAttribute(c: Collection, node: JSXAttributeItem): ObjectMember {
  if (node.type === 'JSXSpreadAttribute') return { kind: 'spread', argument: lowerExpression(c, node.argument), site: c.site(node) };
  const key = node.name.type === 'JSXIdentifier' ? node.name.name : `${node.name.namespace.name}:${node.name.name.name}`;
  return { kind: 'property', key, value: lowerAttributeValue(c, node.value, key) };
}

function lowerAttributeValue(c: Collection, node: JSXAttributeValue | null, name: string): Expression {
  if (node === null) return { kind: 'constant', value: true };
  if (node.type !== 'JSXExpressionContainer') return lowerExpression(c, node);
  return node.expression.type === 'JSXEmptyExpression' ? { kind: 'undefined' } : lowerNamed(c, node.expression, name);
}

function lowerChildren(c: Collection, nodes: readonly JSXChild[]): Argument[] {
  const children: Argument[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'JSXText': {
        const text = trimText(node.value);
        if (text !== '') children.push({ kind: 'constant', value: text });
        break;
      }
      case 'JSXExpressionContainer':
        if (node.expression.type !== 'JSXEmptyExpression') children.push(lowerExpression(c, node.expression));
        break;
      case 'JSXSpreadChild':
        children.push({ kind: 'spread', argument: lowerExpression(c, node.expression), site: c.site(node) });
        break;
      default:
        children.push(lowerExpression(c, node));
    }
  }
  return children;
}

/** Lines are trimmed where they meet a line break, and lines without text vanish. */
function trimText(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const trimmed = lines.map((line, index) => {
    const begun = index === 0 ? line : line.trimStart();
    return index === lines.length - 1 ? begun : begun.trimEnd();
  });
  return trimmed.filter((line) => line !== '').join(' ');
}
