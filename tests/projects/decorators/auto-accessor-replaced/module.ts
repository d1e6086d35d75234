const loud = (old: unknown, context: unknown): any => ({
  get: () => console.log('get'),
  set: () => console.log('set'),
  init: (value: number) => console.log('init') ?? value,
});
class Model { @loud accessor size = 1; }
const model = new Model(); //~ impure console
export const size = model.size; //~ impure console
model.size = 2; //~ impure console
