const inner = { list: [] };

class Registry {
  get shared() {
    return inner;
  }
  get own() {
    return [];
  }
}

export function keep(value) {
  new Registry().shared.list.push(value); //~ grows module inner.list via keep
}
export function make(value) {
  new Registry().own.push(value);
}
