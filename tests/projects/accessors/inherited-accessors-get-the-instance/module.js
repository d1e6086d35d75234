class Base {
  get total() {
    return this.compute();
  }
}
class Loud extends Base {
  compute() {
    console.log('computing');
  }
}
export const total = new Loud().total; //~ impure console via Base.total > Loud.compute
