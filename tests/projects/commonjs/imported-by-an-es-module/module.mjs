import lib, { named, quiet } from './lib.cjs';
import * as space from './lib.cjs';
import whole from './function.cjs';
quiet();
named(); //~ impure console
lib.named(); //~ impure console
space.default.named(); //~ impure console
whole(); //~ impure console
