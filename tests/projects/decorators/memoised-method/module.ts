function once(method: () => unknown, context: unknown) {
  let value: unknown;
  return function (this: unknown) { return (value ??= method.call(this)); };
}
class Config { @once load() { return console.log('loading') ?? 1; } }
const config = new Config();
config.load(); //~ impure console
