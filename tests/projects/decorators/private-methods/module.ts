const loud = (method: unknown, context: unknown): any => () => console.log('called');
class Model {
  @loud #run() {}
  start() { this.#run(); }
}
new Model().start(); //~ impure console 
