class Counter {
  mark() {
    this.marked = true;
    globalThis.marked = 1;
  }
}
Counter.prototype.mark.call({}); //~ impure global-write: globalThis.marked
