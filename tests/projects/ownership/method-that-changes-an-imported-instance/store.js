class Store {
  items = [];
  add(item) {
    this.items.push(item);
  }
}
export const store = new Store();
