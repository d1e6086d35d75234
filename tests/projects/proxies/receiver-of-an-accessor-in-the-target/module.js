const target = { get a() { return this.b; }, set a(next) { this.b = next; } };
const box = new Proxy(target, {
  get: (t, key, self) => (key === 'b' ? console.log('b') : Reflect.get(t, key, self)),
});
box.a; //~ impure console via get > a > get
