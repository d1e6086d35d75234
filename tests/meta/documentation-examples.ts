/** A file that a page shows: a fenced block whose first line is a comment with the file's name. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly ExampleMark[];
}

/** `// ❌ text`: an effect, `// ❓ text`: unknown. The text is part of what the rule says there. */
export interface ExampleMark {
  readonly line: number;
  readonly sign: '❌' | '❓';
  readonly text: string;
}

const BLOCK = /^```(?:js|ts|jsx|tsx)\n\/\/ ([\w./-]+\.[jt]sx?)\n(.*?)^```$/gmsu;

export function examplesIn(page: string): Example[] {
  return [...page.matchAll(BLOCK)].map(([, name = '', body = '']) => ({ name, text: `// ${name}\n${body}`, marks: marksIn(body) }));
}

function marksIn(body: string): ExampleMark[] {
  return body.split('\n').flatMap((line, index) => {
    const [, sign, text = ''] = /\/\/ (❌|❓) (.*)$/u.exec(line) ?? [];
    // Lines count from 1, and the first has the file's name.
    return sign === undefined ? [] : [{ line: index + 2, sign: sign as ExampleMark['sign'], text }];
  });
}
