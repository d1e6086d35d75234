import Counter, { levels } from './counter.svelte';

export const count = levels.length;
export const components = [Counter];
Counter({}, {}); //~ impure console: tick //~ impure console via component //~ impure import-write: `instances` //~ unknown unsupported: markup
