class Base { set name(next: string) { console.log(next); } task = () => console.log('task'); }
class Derived extends Base { name = 'a'; task: any; }
new Derived().task?.(); //~ impure console via Derived > Base.name //~ impure console: task
