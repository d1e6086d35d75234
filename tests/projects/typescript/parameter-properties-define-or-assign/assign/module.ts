class Base { set name(next: string) { console.log(next); } }
class Derived extends Base { constructor(public name: string) { super(); } }
new Derived('a'); //~ impure console via Derived > Base.name
