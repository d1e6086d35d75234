import { start } from './start.js';
start(); //~ impure timer via start > connect > arm
