import { present } from './star.js';
export const value = present;
