import { make } from './a.js';
export const value = make();
