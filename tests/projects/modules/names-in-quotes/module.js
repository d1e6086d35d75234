import { 'a task' as task } from './lib.js';
task(); //~ impure console via task
