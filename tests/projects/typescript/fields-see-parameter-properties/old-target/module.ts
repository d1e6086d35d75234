// The constructor sets the parameter properties first, then the fields.
const log = () => console.log('made');
class Service {
  readonly done = this.start();
  readonly kept = this.start;
  constructor(readonly start: () => void, private readonly other = start) {}
}
new Service(() => undefined);
new Service(log); //~ impure console via Service > log

class Base { constructor(readonly base: () => void) {} }
class Derived extends Base {
  readonly both = [this.base(), this.own()];
  constructor(readonly own: () => void) { super(() => undefined); }
}
new Derived(() => undefined);
new Derived(log); //~ impure console via Derived > log
