class Range {
  constructor(end) { this.end = end; }
  *[Symbol.iterator]() { for (let n = 0; n < this.end; n++) yield n; }
}
class Loud extends Range {
  *[Symbol.iterator]() { console.log('iterating'); }
}
export const numbers = [...new Range(3)];
export const none = [...new Loud(3)]; //~ impure console
