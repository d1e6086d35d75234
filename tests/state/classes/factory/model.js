export function makeModel() {
  return class Model {
    static all = [];
    save() {
      Model.all.push(this);
    }
  };
}
