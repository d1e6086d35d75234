export namespace Shapes {
  export const unit = 1;
  export function area() { return unit; }
  console.log('shapes'); //~ impure console
}
export namespace Types { export type Side = number; }
declare namespace Ambient { const value: number; }
