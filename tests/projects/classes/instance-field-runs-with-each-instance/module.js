//# globals: u
class Config {
  port = u.port;
}
export { Config };
export const config = new Config(); //~ unknown unknown-property: reads `u.port` via Config
