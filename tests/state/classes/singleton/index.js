class Store {
  user = null;
  setUser(user) {
    this.user = user; //~ changed module store.user via store.setUser
  }
}

export const store = new Store();

class PerCall {
  count = 0;
  bump() {
    this.count++;
  }
}

export function once() {
  const made = new PerCall();
  made.bump();
  return made;
}

class Service {
  #known = {};
  list = [];
  put = (key, value) => {
    this.#known[key] = value; //~ grows module service.#known.*
  };
  add = (value) => {
    this.list.push(value);
  };
}
export const service = new Service();
