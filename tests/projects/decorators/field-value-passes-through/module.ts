const wrapped = (value: undefined, context: unknown) => (initial: () => void) => () => {
  console.log('calling');
  initial();
};
class Model { @wrapped task = () => {}; }
const model = new Model();
model.task(); //~ impure console
