export class Config {
  static self = Config;
  static {
    Config.ready = Config.self === this;
  }
}
