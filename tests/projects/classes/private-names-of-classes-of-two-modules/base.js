export class Base {
  #run = () => { globalThis.base = true; };
  start() {
    this.#run();
  }
}
