import { register } from './registry.js';
register('a'); //~ impure import-write: writes `registry` //~ impure import-write: assigns `registry`
