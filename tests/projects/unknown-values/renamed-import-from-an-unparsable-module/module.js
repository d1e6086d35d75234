import { foo as bar } from './unparsable.js'; //~ unknown unparsed-module
export const x = bar.x; //~ unknown unknown-property: foo
