class Model {
  accessor task = () => {};
  static accessor shared = 1;
}
const model = new Model();
Model.shared = 2;
model.task();
model.task = () => console.log('task');
model.task(); //~ impure console
