const shape = { get area() { return this.side(); }, set area(next) { this.side(next); } };
export const a = Reflect.get(shape, 'area', { side: () => 1 });
export const b = Reflect.get(shape, 'area', { side: () => console.log('side') }); //~ impure console
Reflect.set(shape, 'area', 1, { side: () => console.log('side') }); //~ impure? console
