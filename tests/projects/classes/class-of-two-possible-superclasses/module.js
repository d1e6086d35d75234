//# globals: u
class Quiet {
  set on(value) {}
}
class Loud {
  set on(value) {
    globalThis.on = value;
  }
}
class Light extends (u ? Quiet : Loud) {}
new Light().on = true; //~ impure? global-write: globalThis.on
