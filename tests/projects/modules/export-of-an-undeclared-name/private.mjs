class Counter { //~ unknown unparsed-module: line 4: Private field '#total' must be declared in an enclosing class
  #count = 0;
  total() {
    return this.#total;
  }
}
export { Counter };
