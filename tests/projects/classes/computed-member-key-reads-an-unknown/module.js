//# globals: u
export class Table {
  [u.key]() {} //~ unknown unknown-property: reads `u.key` //~ unknown unknown-coercion: u.key
}
