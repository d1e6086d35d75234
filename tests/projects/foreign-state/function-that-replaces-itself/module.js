import typeOf from './type-of.cjs';
import reflects from './reflects.cjs';
import { isText, copied, copy, namesOf, hasReflect, branched, loud, newIsLoud } from './inline.js';
import { callOnce, callEarly, callChanged, callOthers, callSometimes, stored, callAnother } from './not-the-same.js';

export const types = [typeOf(1), typeOf(types0()), isText('a'), isText('b'), hasReflect(), branched()]; //~ ambient platform //~ ambient platform //~ ambient platform //~ ambient platform //~ ambient platform
function types0() { return {}; }
export const copies = [copied, copy({ b: 2 }), namesOf({ a: 1 })];
loud(); //~ impure console
newIsLoud(); //~ impure console

callOnce(); //~ impure import-write
callEarly(0); //~ impure import-write //~ unknown unknown-call
callChanged(); //~ impure import-write //~ unknown unknown-call
callOthers(); //~ impure import-write //~ unknown unknown-call
callSometimes(1); //~ impure import-write //~ unknown unknown-call
stored(1); //~ impure import-write
callAnother(); //~ impure import-write
export const reflected = reflects();
