function loud(target: object, key: string, third?: unknown) {
  console.log('decorated');
}
export class Model {
  @loud field = 1; //~ impure console via loud
  @loud static shared = 1; //~ impure console via loud
  @loud method() {} //~ impure console via loud
  @loud get size() { return 1; } //~ impure console via loud
  run(@loud given: number) {} //~ impure console via loud
}
