const key = probe('key');
class Config {
  static defaults: Record<string, number> = { a: 1 };
  static { this.defaults['b'] = probe(2); }
  [key] = probe(1);
  'quoted name' = 2;
  optional?: string;
  arrow = () => never(this);
  static #hidden = 1;
  static { Config.defaults['hidden'] = Config.#hidden; }
}
export const config = new Config();
export class Lazy { value = never(0); }
