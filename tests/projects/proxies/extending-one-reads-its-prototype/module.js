const Base = new Proxy(class {}, { get: (target, key) => console.log(key) ?? target[key] });
export class Derived extends Base {} //~ impure console via get
