export class Store {
  items = [];
  add(item) {
    this.items.push(item);
  }
}
