import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateInterfaces } from '../generate/web-interfaces.ts';
import { generateMembers } from '../generate/web-members.ts';

const FILES: readonly (readonly [file: string, generate: () => string])[] = [
  ['interfaces-list.ts', generateInterfaces],
  ['members-list.ts', generateMembers],
];

describe('the lists of web interfaces', () => {
  it.each(FILES)('%s is what the generator makes of the installed declarations', (name, generate) => {
    const file = new URL(`../../lib/knowledge/web/${name}`, import.meta.url);
    const generated = generate();
    if (process.env['UPDATE'] === '1') writeFileSync(file, generated);
    expect(readFileSync(file, 'utf8')).toBe(generated);
  });
});
