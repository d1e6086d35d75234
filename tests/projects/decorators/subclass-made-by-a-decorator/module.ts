function timed<T extends new (...given: any[]) => object>(base: T, context: unknown) {
  return class extends base {
    start = console.log('started');
  };
}
@timed class Model {}
export const model = new Model(); //~ impure console
