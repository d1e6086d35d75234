import typeOf from './type-of.cjs';
import reflects from './reflects.cjs';
import { isText, copied, copy, namesOf, hasReflect, branched, loud, newIsLoud, cached, silent } from './inline.js';
import { callOnce, callEarly, callChanged, callOthers, callSometimes, stored, callAnother, callGives, callGuarded } from './not-the-same.js';

export const types = [typeOf(1), typeOf(types0()), isText('a'), isText('b'), hasReflect(), branched()]; //~ ambient platform //~ ambient platform //~ ambient platform //~ ambient platform //~ impure import-write: typeOf //~ impure import-write: typeOf //~ impure import-write: kindOf //~ impure import-write: works //~ impure? import-write: branches //~ impure? import-write: branches
function types0() { return {}; }
export const copies = [copied, copy({ b: 2 }), namesOf({ a: 1 })]; //~ impure import-write: namesOf
export const kept = [cached({}), silent()]; //~ impure import-write: cacheFor //~ impure import-write: silently
loud(); //~ impure console //~ impure import-write: noisy
newIsLoud(); //~ impure console //~ impure import-write: other

callOnce(); //~ impure import-write
callEarly(0); //~ impure import-write //~ unknown unknown-call
callChanged(); //~ impure import-write //~ unknown unknown-call
callOthers(); //~ impure import-write //~ unknown unknown-call
callSometimes(1); //~ impure import-write //~ unknown unknown-call
stored(1); //~ impure import-write
callAnother(); //~ impure import-write
callGives(); //~ impure import-write //~ unknown unknown-call
callGuarded(); //~ impure import-write
export const reflected = reflects(); //~ impure import-write: reflects

// An import of CommonJS still is the old function; the others have replaced what is called here.
export const old = typeOf(2); //~ ambient platform //~ impure import-write: typeOf
export const again = [isText('c'), hasReflect(), namesOf({ a: 2 })];
