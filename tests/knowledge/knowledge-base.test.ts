import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateKnowledgeBase } from '../generate/knowledge-base.ts';

const FILE = new URL('../../docs/knowledge-base.md', import.meta.url);

describe('docs/knowledge-base.md', () => {
  it('is what the tables say', () => {
    const generated = generateKnowledgeBase();
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, generated);
    expect(readFileSync(FILE, 'utf8')).toBe(generated);
  });
});
