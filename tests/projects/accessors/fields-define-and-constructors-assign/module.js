class Base {
  set name(next) {
    console.log(next);
  }
}
export class Defined extends Base { name = 'a'; }
export class Assigned extends Base { constructor() { super(); this.name = 'a'; } }
new Defined();
new Assigned(); //~ impure console via Assigned > Base.name
