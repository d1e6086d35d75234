function logged(method: () => void, context: unknown) {
  return function (this: unknown) {
    console.log('calling');
    return method.call(this);
  };
}
class Model { @logged run() {} @logged stop() {} }
const model = new Model();
model.run(); //~ impure console
