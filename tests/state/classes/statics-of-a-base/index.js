export class Model {
  static refresh(attributes) {
    this.attributes = attributes; //~ changed class Model.attributes via Model.refresh
    this.names = Object.keys(attributes);
    this.count = this.names.length;
  }
  static rename(name) {
    this.title = name; //~ changed class Model.title via Model.rename
  }
}

export function define(attributes) {
  class Local extends Model {}
  Local.rename('made by this call');
  Local.refresh(attributes);
  return Local;
}

export const fields = new (class {
  #dirty = false;
  #mark() {
    this.#dirty = true; //~ changed module fields.#dirty via fields.touch > #mark
  }
  touch() {
    this.#mark();
    return this.#dirty;
  }
})();
