let Shape;
for (const name of []) {
  Shape = class {};
}
export const shape = new Shape(); //~ impure throw: `new Shape` //~ impure throw
