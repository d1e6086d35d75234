const byName = new Map();

export class Item {
  constructor(name) {
    this.byName = byName;
    this.byName.set(name, this); //~ grows module byName.* via Item
  }
}
