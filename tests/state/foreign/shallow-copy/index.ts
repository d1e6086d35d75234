import { config } from './config.ts';

export function through(): void {
  const copy = { ...config };
  copy.nested.level = 2; //~ foreign module config.nested.level via through
}
