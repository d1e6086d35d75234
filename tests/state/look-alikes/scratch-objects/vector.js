export class Vector {
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }
  set(x, y) {
    this.x = x;
    this.y = y;
    return this;
  }
  copy(other) {
    return this.set(other.x, other.y);
  }
  add(other) {
    this.x += other.x;
    this.y += other.y;
    return this;
  }
}
export function subtract(left, right, result) {
  result.x = left.x - right.x;
  result.y = left.y - right.y;
  return result;
}
