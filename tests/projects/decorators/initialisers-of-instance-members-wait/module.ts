function onNew(value: unknown, context: DecoratorContext) {
  context.addInitializer(() => console.log('ready'));
}
class Model { @onNew method() {} }
class Derived extends Model {}
new Derived(); //~ impure console
