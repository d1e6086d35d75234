class Base { task = () => console.log('task'); }
class Derived extends Base { declare task: () => void; }
new Derived().task(); //~ impure console
