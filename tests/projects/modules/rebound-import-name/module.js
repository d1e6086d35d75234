import { run as original } from './lib.js';
let run = original;
export const first = run(); //~ impure console
run = () => 1;
export const second = run();
