import { value } from './unparsable.js'; //~ unknown unparsed-module
export const alias = value;
