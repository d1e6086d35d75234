const key = { toString: () => console.log('as a key') ?? 'k' };
export class Method {
  [key]() {} //~ impure console
}
export class Field {
  static [key] = 1; //~ impure console
}
