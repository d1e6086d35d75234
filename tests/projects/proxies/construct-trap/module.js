const Model = new Proxy(class {}, { construct: () => console.log('made') ?? {} });
new Model(); //~ impure console via construct
class Derived extends Model {}
new Derived(); //~ impure console via construct
Reflect.construct(Model, []); //~ impure console via construct
