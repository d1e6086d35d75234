class Store {
  static instance = null;
  items = [];
  constructor() {
    if (Store.instance) return Store.instance;
    Store.instance = this;
  }
}
new Store().items.push(1);
export const store = new Store();
