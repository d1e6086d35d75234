const attempts = [
  () => class extends (() => {}) {},
  () => class extends (function* () {}) {},
  () => class extends (async function () {}) {},
  () => class extends ({ method() {} }.method) {},
  () => class extends Math.max {},
  () => class extends (() => {}).bind(null) {},
];
const refused = (index) => {
  try {
    attempts[index]();
    return false;
  } catch {
    return true;
  }
};
if (refused(0)) globalThis.arrow = true; //~ impure global-write: globalThis.arrow
if (refused(1)) globalThis.generator = true; //~ impure global-write: globalThis.generator
if (refused(2)) globalThis.asynchronous = true; //~ impure global-write: globalThis.asynchronous
if (refused(3)) globalThis.method = true; //~ impure global-write: globalThis.method
if (refused(4)) globalThis.builtin = true; //~ impure global-write: globalThis.builtin
if (refused(5)) globalThis.bound = true; //~ impure global-write: globalThis.bound
function Odd() {}
Odd.prototype = 3;
class Late extends Odd {} //~ impure throw: neither an object nor null
