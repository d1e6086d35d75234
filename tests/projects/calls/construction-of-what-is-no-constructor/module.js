const attempts = [
  () => new (() => {})(),
  () => new ({ method() {} }.method)(),
  () => new (class { static make() {} }.make)(),
  () => new ((() => {}).bind())(),
  () => new (new Proxy(() => {}, {}))(),
  () => new Math.max(),
  () => new Symbol(),
  () => Reflect.construct(() => {}, []),
  () => Reflect.construct(function () {}, [], () => {}),
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
if (refused(1)) globalThis.method = true; //~ impure global-write: globalThis.method
if (refused(2)) globalThis.ofClass = true; //~ impure global-write: globalThis.ofClass
if (refused(3)) globalThis.bound = true; //~ impure global-write: globalThis.bound
if (refused(4)) globalThis.proxy = true; //~ impure global-write: globalThis.proxy
if (refused(5)) globalThis.builtin = true; //~ impure global-write: globalThis.builtin
if (refused(6)) globalThis.symbol = true; //~ impure global-write: globalThis.symbol
if (refused(7)) globalThis.reflected = true; //~ impure global-write: globalThis.reflected
if (refused(8)) globalThis.newTarget = true; //~ impure global-write: globalThis.newTarget
