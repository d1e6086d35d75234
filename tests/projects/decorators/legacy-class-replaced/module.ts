const sealed = (target: unknown): any => class {
  static create() {
    console.log('created');
  }
};
@sealed class Model { static create() {} static again() { Model.create(); } }
Model.create(); //~ impure console
