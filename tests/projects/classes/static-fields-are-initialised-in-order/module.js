export class Limits {
  static least = 1;
  static most = Limits.least + 2;
  static range = [this.least, this.most];
}
