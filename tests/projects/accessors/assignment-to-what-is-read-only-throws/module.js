const refused = (write) => {
  try {
    write();
    return false;
  } catch {
    return true;
  }
};
const holder = Object.defineProperty({}, 'fixed', { value: () => {} });
const computed = { get value() { return 1; } };
const frozen = Object.freeze({ item: 1, list: [] });
if (refused(() => { holder.fixed = () => { globalThis.never = true; }; })) globalThis.defined = true; //~ impure global-write: globalThis.defined
holder.fixed();
if (refused(() => { computed.value = 2; })) globalThis.getter = true; //~ impure global-write: globalThis.getter
if (refused(() => { frozen.item = 2; })) globalThis.frozen = true; //~ impure global-write: globalThis.frozen
if (refused(() => { Object.create(frozen).item = 2; })) globalThis.inherited = true; //~ impure global-write: globalThis.inherited
if (refused(() => { (() => {}).name = 'a'; })) globalThis.ofFunction = true; //~ impure global-write: globalThis.ofFunction
if (refused(() => { 'text'.length = 1; })) globalThis.ofText = true; //~ impure global-write: globalThis.ofText
if (refused(() => { (2).unit = 'm'; })) globalThis.ofNumber = true; //~ impure global-write: globalThis.ofNumber
frozen.list.push(1);
Reflect.set(frozen, 'item', 2);
class Named { static name = 'own'; }
if (refused(() => { Named.name = 'other'; })) globalThis.redefined = true;
