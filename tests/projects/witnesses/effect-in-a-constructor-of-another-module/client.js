export class Client {
  constructor() {
    this.connect();
  }
  connect() {
    globalThis.client = this;
  }
}
