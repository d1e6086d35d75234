class Base {}
class Returns extends Base { constructor() { return Object.create(Returns.prototype); } }
export const made = new Returns();
class Forgets extends Base { constructor(name) { if (name) super(); } }
export const named = new Forgets('a');
export const unnamed = new Forgets(''); //~ impure throw: does not call `super()`
