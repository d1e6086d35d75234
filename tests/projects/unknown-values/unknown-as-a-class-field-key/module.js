//# globals: u
export class Box {
  [u] = 1; //~ unknown unknown-coercion: the global `u`
}
