function plain() {}
try {
  plain.bind(null, 1);
} catch {
  globalThis.never = 1;
}

class Named {
  static get name() {
    throw 1;
  }
}
try {
  Named.bind();
} catch {
  globalThis.accessor = 1; //~ impure global-write
}
class Heir extends Named {}
delete Heir.name;
try {
  Heir.bind();
} catch {
  globalThis.inherited = 1; //~ impure? global-write
}
try {
  Function.prototype.bind.call({});
} catch {
  globalThis.none = 1; //~ impure global-write
}
