import { value } from './unparsable.js';
export const alias = value;
export const type = typeof alias;
