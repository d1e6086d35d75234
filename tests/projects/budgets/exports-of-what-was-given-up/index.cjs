// Whatever is left out of an evaluation that was given up, the object of the exports and what is fixed in it are known.
'use strict';
const asDefault = (exported) => (exported && exported.__esModule ? exported : { default: exported });
const heavy = asDefault(require('./heavy.cjs'));
Object.defineProperty(exports, 'default', { enumerable: true, get: () => heavy.default });
