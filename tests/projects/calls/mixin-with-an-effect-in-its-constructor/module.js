const Tracked = (Base) =>
  class extends Base {
    constructor() {
      super();
      globalThis.count = 1;
    }
  };
export class Quiet extends Tracked(Object) {}
export const instance = new Quiet(); //~ impure global-write: globalThis.count
