import defer * as lib from './lib.js';
export const read = () => lib.value;
