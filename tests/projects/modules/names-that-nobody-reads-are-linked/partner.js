export * from './cycle.js';
export const later = 2;
