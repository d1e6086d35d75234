function onLoad(value: unknown, context: DecoratorContext) {
  context.addInitializer(() => console.log('ready'));
}
export class Model { //~ impure console
  @onLoad static method() {}
  @onLoad static field = 1; //~ impure console
} 
