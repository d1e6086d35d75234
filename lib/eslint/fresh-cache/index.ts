export { withFreshCache } from './fresh-config.ts';
export type { FreshCacheOptions } from './fresh-config.ts';
