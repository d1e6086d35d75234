/**
 * Names that are declared without a value where each may be wrong, in one text: constants, and exported variables, which
 * may be exported twice. The parser quotes the whole line with each: of 30,000 on one of 60 kB it took 4 GB. No code has many.
 */
export const MAX_BARE = 5_000;

const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** `(`, `[`, `{`: compared one by one, as this is asked of each token of each file. */
function opens(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

function closes(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d;
}

/** Counts such names while a text is read token by token; patterns and values are passed over. */
export class Declarations {
  #bare = 0;
  #depth = 0;
  /** Depth of the brackets around the declaration that is being read; -1: none is. */
  #at = -1;
  /** Since the last comma of the declaration. One is a name alone. */
  #tokens = 0;
  #afterExport = false;

  word(text: string, start: number, end: number): void {
    const is = (word: string): boolean => end - start === word.length && text.startsWith(word, start);
    if (is('const') || (this.#afterExport && (is('let') || is('var')))) {
      this.#at = this.#depth;
      this.#tokens = 0;
    } else {
      this.#tokens += 1;
    }
    this.#afterExport = is('export');
  }

  /** How many there were so far. */
  punctuator(code: number): number {
    this.#afterExport = false;
    if (opens(code)) this.#depth += 1;
    else if (closes(code)) this.#depth -= 1;
    if (this.#depth < this.#at || (this.#depth === this.#at && code === SEMICOLON)) this.#at = -1;
    if (this.#at === -1 || this.#depth !== this.#at || code !== COMMA) {
      this.#tokens += 2;
      return this.#bare;
    }
    if (this.#tokens === 1) this.#bare += 1;
    this.#tokens = 0;
    return this.#bare;
  }
}
