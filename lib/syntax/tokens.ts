/** Whether a word (identifier, keyword, `#private`) starts with the character. What lies beyond ASCII counts as one. */
export function isWordStart(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x24 || code === 0x23 || code === 0x5c;
  // Past the end of the text it is NaN.
  return code >= 0x80 && code !== 0xa0 && code !== 0x2028 && code !== 0x2029 && code !== 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** End of the word or number whose characters before `at` are known. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordStart(code) || isDigit(code)) end += 1;
    else return end;
  }
}

/** End of the string that starts at `at`; -1 where it does not end on its line. */
export function endOfString(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === quote) return end + 1;
    if (code === 0x5c) {
      // A backslash before a line break continues the string, also before the two characters of CR LF.
      if (text.charCodeAt(end + 1) === 0x0d && text.charCodeAt(end + 2) === 0x0a) end += 1;
      end += 1;
    } else if (code === 0x0a || code === 0x0d) {
      return -1;
    }
  }
  return -1;
}

/** End of the regular expression that starts at `at`, with its flags; -1 where it does not end on its line. */
export function endOfRegExp(text: string, at: number): number {
  let inClass = false;
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x2f && !inClass) return endOfWord(text, end + 1);
    if (code === 0x5b) inClass = true;
    else if (code === 0x5d) inClass = false;
    else if (code === 0x5c) end += 1;
    else if (isLineEnd(code)) return -1;
  }
  return -1;
}

/** The line break that ends the comment at `at`. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** LineTerminator (ECMAScript sec-line-terminators): files with other line ends than `\n` have comments too. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}
