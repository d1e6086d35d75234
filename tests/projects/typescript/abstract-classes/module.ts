abstract class Shape {
  abstract area(): number;
  describe() { return this.area(); }
}
class Quiet extends Shape { area() { return 1; } }
class Loud extends Shape { area() { return console.log('measuring') ?? 1; } }
export const a = new Quiet().describe();
export const b = new Loud().describe(); //~ impure console via Shape.describe > Loud.area
