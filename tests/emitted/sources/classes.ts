class Shape {
  static made = probe(0);
  readonly name: string;
  constructor(name: string) { this.name = probe(name); }
  describe() { return `a ${this.name}`; }
  get size() { return probe(1); }
  set size(value: number) { never(value); }
  static of(this: new (name: string) => Shape, name: string) { return new this(name); }
  unused() { return never(0); }
}
class Circle extends Shape {
  static override made = probe(2);
  constructor() { super('circle'); }
  override describe() { return `${super.describe()} of ${super.size}`; }
}
class Disc extends Circle {}
export const texts = [new Circle().describe(), new Disc().describe(), Shape.of('x').describe(), String(Circle.made)];
export const isShape = new Disc() instanceof Shape;
export default class extends Disc { override unused() { return super.unused(); } }
