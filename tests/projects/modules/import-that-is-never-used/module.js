import { log } from './effectful.js';
export const value = 1;
