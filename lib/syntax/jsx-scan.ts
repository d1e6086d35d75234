import type { Levels } from './levels.ts';
import { endOfWord, isWordStart } from './tokens.ts';

/**
 * Reads on inside JSX, whose tags and text have other tokens than the code around. Stops after the `{` of an
 * expression, after the outermost element, or where the text turns out to be no JSX.
 */
export function scanJsx(text: string, from: number, levels: Levels): number {
  let at = from;
  while (at < text.length && levels.exceeded === null) {
    const { kind } = levels;
    if (kind === 'jsxTag') {
      at = scanTag(text, at, levels);
      if (levels.kind === 'jsxTag' && text.charCodeAt(at - 1) !== LESS) return at;
    } else if (kind === 'jsxChildren') {
      at = scanChildren(text, at, levels);
    } else {
      return at;
    }
    if (levels.kind === 'jsxExpression') return at;
  }
  return at;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const OPEN_BRACE = 0x7b;

/** From inside `<a …` to the end of the tag, or to the start of an element or expression in it. */
function scanTag(text: string, from: number, levels: Levels): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      levels.setKind('jsxChildren');
      return at + 1;
    }
    if (code === OPEN_BRACE) return openExpression(at, levels);
    if (code === SLASH) {
      if (text.charCodeAt(at + 1) === GREATER) {
        closeElement(levels, 'jsxTag');
        return at + 2;
      }
      const end = endOfComment(text, at);
      if (end === -1) return giveUp(at, levels);
      at = end;
    } else if (code === 0x3d) {
      at += 1;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const value = text.charCodeAt(at);
      if (value === LESS) {
        levels.open('jsxTag');
        return at + 1;
      }
      if (value === OPEN_BRACE) return openExpression(at, levels);
      if (value !== 0x22 && value !== 0x27) return giveUp(at, levels);
      const end = text.indexOf(value === 0x22 ? '"' : "'", at + 1);
      at = end === -1 ? text.length : end + 1;
    } else if (code === LESS) {
      // `<Component<T> …>`
      levels.openAngle();
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== GREATER && text.charCodeAt(at) !== LESS) at += 1;
      while (text.charCodeAt(at) === GREATER && levels.closeAngle()) at += 1;
      if (levels.exceeded !== null) return at;
    } else if (code === 0x2e) {
      levels.suffix();
      at += 1;
    } else if (isWordStart(code)) {
      // `<T extends A>() => …`, a generic arrow function.
      if (code === 0x65 && text.startsWith('extends ', at)) return giveUp(at, levels);
      at = endOfWord(text, at + 1);
    } else if (isSpace(code) || code === 0x2d || code === 0x3a || (code >= 0x30 && code <= 0x39)) {
      at += 1;
    } else {
      return giveUp(at, levels);
    }
  }
  return at;
}

function scanChildren(text: string, from: number, levels: Levels): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACE) return openExpression(at, levels);
    if (code !== LESS) continue;
    if (text.charCodeAt(at + 1) !== SLASH) {
      levels.open('jsxTag');
      return at + 1;
    }
    const end = text.indexOf('>', at);
    closeElement(levels, 'jsxChildren');
    return end === -1 ? text.length : end + 1;
  }
  return text.length;
}

function openExpression(at: number, levels: Levels): number {
  levels.open('jsxExpression');
  return at + 1;
}

function closeElement(levels: Levels, kind: 'jsxTag' | 'jsxChildren'): void {
  levels.close(kind, kind, kind);
}

function giveUp(at: number, levels: Levels): number {
  closeElement(levels, 'jsxTag');
  return at;
}

function endOfComment(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  const end = next === 0x2a ? text.indexOf('*/', at + 2) : next === SLASH ? text.indexOf('\n', at) : -1;
  return end === -1 ? -1 : end + (next === 0x2a ? 2 : 1);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
