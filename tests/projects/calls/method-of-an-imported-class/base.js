export class Base {
  run() {
    this.hook();
  }
  hook() {}
}
