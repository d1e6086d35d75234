import { run } from './index.js';
export const value = run();
