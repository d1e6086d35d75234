import type { Comment } from '../../syntax/index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PureClaim {
  /** Where its comment starts. */
  readonly start: number;
  /** Opening parentheses between the comment and the node it may stand before. */
  readonly parentheses: number;
}

const CLAIM = /[#@]__(PURE|NO_SIDE_EFFECTS)__/;

/**
 * The claims `#__PURE__` and `#__NO_SIDE_EFFECTS__`, by the offset of the node that they stand before. As with Rollup
 * and esbuild, white space, comments and opening parentheses may stand between, and a claim means the whole chain of
 * calls that starts there.
 */
export class Annotations {
  readonly #text: string;
  readonly #pure = new Map<number, PureClaim>();
  readonly #noSideEffects = new Set<number>();

  constructor(text: string, comments: readonly Comment[]) {
    this.#text = text;
    for (const comment of comments) {
      const claim = CLAIM.exec(comment.value)?.[1];
      if (claim === 'NO_SIDE_EFFECTS') this.#noSideEffects.add(this.#skipSpace(comment.end));
      else if (claim === 'PURE') this.#addPure(comment);
    }
  }

  /** Whether a call that is lowered inside a chain which starts at `chainStart` carries the claim itself. */
  isPure(node: Span, chainStart: number): boolean {
    if (this.#pure.size === 0) return false;
    const claim = this.#pure.get(node.start);
    if (claim === undefined || claim.start < chainStart) return false;
    // `/*#__PURE__*/ (a() + b())` claims nothing of `a()`.
    let end = node.end;
    for (let open = claim.parentheses; open > 0; open -= 1) {
      end = this.#skipSpace(end);
      if (this.#text.charCodeAt(end) !== CLOSE) return false;
      end += 1;
    }
    return true;
  }

  /** Whether a function, or the declaration that makes one, which starts at `start` carries the claim. */
  hasNoSideEffects(start: number): boolean {
    return this.#noSideEffects.size !== 0 && this.#noSideEffects.has(start);
  }

  /** Hands the claim before a declaration on to the function in it. */
  passOn(from: number, to: number): void {
    if (this.hasNoSideEffects(from)) this.#noSideEffects.add(to);
  }

  #addPure(comment: Comment): void {
    let parentheses = 0;
    let at = this.#skipSpace(comment.end);
    for (;;) {
      this.#pure.set(at, { start: comment.start, parentheses });
      if (this.#text.charCodeAt(at) !== OPEN) return;
      at = this.#skipSpace(at + 1);
      parentheses += 1;
    }
  }

  #skipSpace(from: number): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029) {
        at += 1;
      } else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end;
      } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
        const end = text.indexOf('*/', at + 2);
        at = end === -1 ? text.length : end + 2;
      } else {
        return at;
      }
    }
  }
}

const OPEN = 0x28;
const CLOSE = 0x29;
const SLASH = 0x2f;
const STAR = 0x2a;
