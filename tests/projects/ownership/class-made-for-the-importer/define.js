export function define() {
  class Model {}
  Model.fields = [];
  return Model;
}
export const Shared = define();
