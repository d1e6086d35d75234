import { foo } from '../missing.js'; //~ unknown unresolved-import: ../missing.js
export const x = foo.x; //~ unknown unknown-property: ../missing.js
