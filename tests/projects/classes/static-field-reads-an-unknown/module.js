//# globals: u
export class Config {
  static port = u.port; //~ unknown unknown-property: reads `u.port`
}
