const BITS = 32;
const FIRST_WORDS = 4;

/** A set of small numbers. Hundreds of sets of thousands of members are compared and joined in no time. */
export class BitSet {
  private words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.words = words;
  }

  static empty(): BitSet {
    return new BitSet(new Uint32Array(FIRST_WORDS));
  }

  add(member: number): void {
    const word = Math.floor(member / BITS);
    if (word >= this.words.length) this.grow(2 * word);
    this.words[word] = (this.words[word] ?? 0) | (1 << member % BITS);
  }

  delete(member: number): void {
    const word = Math.floor(member / BITS);
    if (word < this.words.length) this.words[word] = (this.words[word] ?? 0) & ~(1 << member % BITS);
  }

  addAll({ words }: BitSet): void {
    if (words.length > this.words.length) this.grow(words.length);
    for (let index = 0; index < words.length; index++) this.words[index] = (this.words[index] ?? 0) | (words[index] ?? 0);
  }

  has(member: number): boolean {
    return member >= 0 && ((this.words[Math.floor(member / BITS)] ?? 0) & (1 << member % BITS)) !== 0;
  }

  isWithin({ words }: BitSet): boolean {
    for (let index = 0; index < this.words.length; index++) if (((this.words[index] ?? 0) & ~(words[index] ?? 0)) !== 0) return false;
    return true;
  }

  without({ words }: BitSet): BitSet {
    const rest = this.words.slice();
    for (let index = 0; index < Math.min(rest.length, words.length); index++) rest[index] = (rest[index] ?? 0) & ~(words[index] ?? 0);
    return new BitSet(rest);
  }

  /** Members of both, ascending. */
  common({ words }: BitSet): number[] {
    const found: number[] = [];
    const length = Math.min(this.words.length, words.length);
    for (let index = 0; index < length; index++) {
      for (let word = (this.words[index] ?? 0) & (words[index] ?? 0); word !== 0; word &= word - 1) found.push(BITS * index + (BITS - 1 - Math.clz32(word & -word)));
    }
    return found;
  }

  /** Ascending. */
  members(): number[] {
    return this.common(this);
  }

  private grow(length: number): void {
    const words = new Uint32Array(length);
    words.set(this.words);
    this.words = words;
  }
}
