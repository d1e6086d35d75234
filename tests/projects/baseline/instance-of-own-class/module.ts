class Point {
  readonly x: number;
  y = 2;
  constructor(x: number) {
    this.x = x;
  }
  sum(): number {
    return this.x + this.y;
  }
}
export const sum = new Point(1).sum();
