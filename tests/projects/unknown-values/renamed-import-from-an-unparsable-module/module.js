import { foo as bar } from './unparsable.js';
export const x = bar.x; //~ unknown unknown-property: `bar` (`foo`) from unparsable.js
