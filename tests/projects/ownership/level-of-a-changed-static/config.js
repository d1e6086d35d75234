export class Config {
  static ports = [];
}
