const tracked = (old: unknown, context: unknown): any => class {
  constructor() { console.log('made'); }
  static create() { return 1; }
};
@tracked class Model { static create() { console.log('never'); } }
export const one = Model.create();
export const two = new Model(); //~ impure console
