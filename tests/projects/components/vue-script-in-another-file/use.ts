import External, { named } from './external.vue';
export const one = named();
External.start(); //~ impure console via start
