import { readFileSync } from 'node:fs';

export const query = (name: string): string => readFileSync(name, 'utf8');
