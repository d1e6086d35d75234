function task() {}
task.toString = () => console.log('task') ?? '';
class Registry {
  static [Symbol.toPrimitive]() {
    console.log('registry');
    return 1;
  }
}
export const a = `${task}`; //~ impure console
export const b = Registry > 0; //~ impure console
