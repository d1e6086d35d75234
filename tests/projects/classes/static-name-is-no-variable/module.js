class Limits {
  static most = 3;
  static read() {
    return most;
  }
}
export const read = Limits.read;
export const most = Limits.read(); //~ impure throw: reads `most`, which is not defined
