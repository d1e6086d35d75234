import { Flag } from './flags.ts';
export const a = Flag.A.toUpperCase();
