class Version {
  valueOf() {
    globalThis.compared = 1;
    return 1;
  }
}
export const same = new Version() === new Version();
export const less = new Version() < new Version(); //~ impure global-write: globalThis.compared
