export class Page {
  set id(value) {
    this._id = value;
  }
  get id() {
    return this._id;
  }
}
