export class Limits {
  static size = Limits.most.size; //~ impure throw: undefined
  static most = { size: 3 };
}
