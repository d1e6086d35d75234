let Shape;
for (const name of []) {
  Shape = class {};
}
export const shape = new Shape(); //~ impure throw: constructs `Shape`, which is not a constructor
