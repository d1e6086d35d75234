import type { Comment } from '../../syntax/index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A comment that claims something of the code after it. */
export interface Annotation extends Span {
  readonly claim: 'pure' | 'noSideEffects';
  /** Offset of what it stands before. */
  readonly at: number;
  /** Whether the comment says nothing else: prose may mention annotations. */
  readonly alone: boolean;
  /** Stands where it means something. */
  read: boolean;
}

interface PureClaim {
  readonly annotation: Annotation;
  /** Opening parentheses between the comment and the node it may stand before. */
  readonly parentheses: number;
}

const CLAIM = /[#@]__(PURE|NO_SIDE_EFFECTS)__/;
const ALONE = /^[\s*!]*[#@]__(?:PURE|NO_SIDE_EFFECTS)__[\s*]*$/u;
/** A tag of JSDoc or of the Closure compiler, at the start of a line of its block. */
const TAG = /^[\s*]*@(?:pure|nosideeffects)(?![\w-])/mu;

/**
 * The claims of a text by the offset of the node that they stand before: `#__PURE__`, `#__NO_SIDE_EFFECTS__`, and the
 * tags `@pure` and `@nosideeffects` of JSDoc, which say the same of a function as the latter. As with Rollup and esbuild,
 * white space, comments and opening parentheses may stand between, and a claim means the whole chain of calls that
 * starts there.
 */
export class Annotations {
  readonly #text: string;
  readonly #pure = new Map<number, PureClaim>();
  /** Null: a tag, which only people read. */
  readonly #noSideEffects = new Map<number, Annotation | null>();
  readonly #all: Annotation[] = [];

  constructor(text: string, comments: readonly Comment[]) {
    this.#text = text;
    for (const comment of comments) {
      const claim = CLAIM.exec(comment.value)?.[1];
      if (claim === 'NO_SIDE_EFFECTS') this.#addNoSideEffects(comment);
      else if (claim === 'PURE') this.#addPure(comment);
      else if (comment.type === 'Block' && TAG.test(comment.value)) this.#addTag(comment);
    }
  }

  /** Whether a call that is lowered inside a chain which starts at `chainStart` carries the claim itself. */
  isPure(node: Span, chainStart: number): boolean {
    const annotation = this.#pureOf(node, chainStart);
    if (annotation !== null) annotation.read = true;
    return annotation !== null;
  }

  /** The same for a template with a tag, before which no tool reads it. */
  isPureTemplate(node: Span, chainStart: number): boolean {
    return this.#pureOf(node, chainStart) !== null;
  }

  /** Some tool reads a claim before this node, or what it compiles to, although it settles nothing for us. */
  noteRead(start: number): void {
    const claim = this.#pure.get(start);
    if (claim !== undefined) claim.annotation.read = true;
  }

  /** Whether a function, or the declaration that makes one, which starts at `start` carries the claim. */
  hasNoSideEffects(start: number): boolean {
    const annotation = this.#noSideEffects.get(start);
    if (annotation !== undefined && annotation !== null) annotation.read = true;
    return annotation !== undefined;
  }

  /** Hands the claim before a declaration on to the function in it. */
  passOn(from: number, to: number): void {
    const annotation = this.#noSideEffects.get(from);
    if (annotation !== undefined) this.#noSideEffects.set(to, annotation);
  }

  /** Those that are nothing but a claim, and that nothing has read. */
  unread(): readonly Annotation[] {
    return this.#all.filter(({ read, alone }) => alone && !read);
  }

  #pureOf(node: Span, chainStart: number): Annotation | null {
    if (this.#pure.size === 0) return null;
    const claim = this.#pure.get(node.start);
    if (claim === undefined || claim.annotation.start < chainStart) return null;
    // `/*#__PURE__*/ (a() + b())` claims nothing of `a()`.
    let end = node.end;
    for (let open = claim.parentheses; open > 0; open -= 1) {
      end = this.#skipSpace(end);
      if (this.#text.charCodeAt(end) !== CLOSE) return null;
      end += 1;
    }
    return claim.annotation;
  }

  #annotation({ start, end, value }: Comment, claim: Annotation['claim']): Annotation {
    const annotation: Annotation = { claim, start, end, at: this.#skipSpace(end), alone: ALONE.test(value), read: false };
    this.#all.push(annotation);
    return annotation;
  }

  #addNoSideEffects(comment: Comment): void {
    const annotation = this.#annotation(comment, 'noSideEffects');
    this.#noSideEffects.set(annotation.at, annotation);
  }

  #addTag({ end }: Comment): void {
    const at = this.#skipSpace(end);
    if (!this.#noSideEffects.has(at)) this.#noSideEffects.set(at, null);
  }

  #addPure(comment: Comment): void {
    const annotation = this.#annotation(comment, 'pure');
    let parentheses = 0;
    let { at } = annotation;
    for (;;) {
      this.#pure.set(at, { annotation, parentheses });
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
