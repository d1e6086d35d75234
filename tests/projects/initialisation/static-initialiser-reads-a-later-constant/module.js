export class Config {
  static port = later; //~ impure throw: reads `later` before it is initialised
}
const later = 1;
