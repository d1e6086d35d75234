import { register } from './registry.js';
register('a'); //~ impure import-write: registry
