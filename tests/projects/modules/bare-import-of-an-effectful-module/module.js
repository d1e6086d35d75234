import './effectful.js';
export const value = 1;
