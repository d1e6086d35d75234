class Money {
  valueOf() {
    console.log('amount');
    return 1;
  }
}
class Euro extends Money {}
export const sum = new Euro() + 1; //~ impure console via Money.valueOf
