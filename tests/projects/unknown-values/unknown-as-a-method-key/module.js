//# globals: u
export class Box {
  [u]() { return 1; } //~ unknown unknown-coercion: the global `u`
}
