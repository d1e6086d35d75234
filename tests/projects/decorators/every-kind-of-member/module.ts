function loud(value: unknown, context: unknown) {
  console.log('decorated');
}
export class Model {
  @loud field = 1; //~ impure console via loud
  @loud static shared = 1; //~ impure console via loud
  @loud method() {} //~ impure console via loud
  @loud get size() { return 1; } //~ impure console via loud
  @loud accessor name = 'a'; //~ impure console via loud
}
