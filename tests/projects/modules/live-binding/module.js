import { arm, task } from './lib.js';
arm(); //~ impure import-write via arm
