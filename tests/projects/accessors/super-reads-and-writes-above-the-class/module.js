class Base {
  get size() { return console.log('read') ?? 1; }
  set size(next) { console.log(next); }
}
class Derived extends Base {
  get size() { return super.size; }
  set size(next) { super.size = next; }
}
export const size = new Derived().size; //~ impure console via Derived.size > Base.size
new Derived().size = 2; //~ impure console via Derived.size > Base.size
