import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateInterfaces } from '../generate/web-interfaces.ts';

const FILE = new URL('../../lib/knowledge/web/interfaces-list.ts', import.meta.url);

describe('the list of web interfaces', () => {
  it('is what the generator makes of the installed declarations', () => {
    const generated = generateInterfaces();
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, generated);
    expect(readFileSync(FILE, 'utf8')).toBe(generated);
  });
});
