import { createHash } from 'node:crypto';
export const digest = createHash('sha265'); //~ impure throw: refuses
