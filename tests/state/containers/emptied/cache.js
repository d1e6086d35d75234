export class Cache {
  constructor() {
    this.entries = {};
  }
  put(key, value) {
    this.entries[key] = value;
  }
  drop(key) {
    const record = this.entries[key];
    if (!record) return;
    delete this.entries[key];
  }
}
