import { count, counts } from './counted.mjs';

// The code that writes is the owner's.
export const next = () => {
  count();
  return counts.all;
};
