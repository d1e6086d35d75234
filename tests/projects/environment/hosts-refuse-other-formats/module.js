//# environment: node
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

export const digest = createHash('RSA-SHA512/256').update('a').digest('hex');
export const folder = fileURLToPath('file:///folder?%2f');
export const key = randomBytes(8); //~ ambient random
export const page = fileURLToPath('https://example.org/'); //~ impure throw: refuses
