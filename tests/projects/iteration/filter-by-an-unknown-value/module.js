import { wanted } from 'no-such-package'; //~ unknown unresolved-import
export const some = [1, 2, 3].filter((item) => item === wanted);
if (some.length === 2) console.log('perhaps'); //~ impure? console
export const texts = some.map((item) => item.toFixed(1));
