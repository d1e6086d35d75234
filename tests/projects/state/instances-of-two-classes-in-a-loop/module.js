//# globals: u
class Quiet { run() {} }
class Loud { run() { globalThis.ran = true; } }
while (u) new (u ? Quiet : Loud)().run(); //~ impure? global-write: globalThis.ran
