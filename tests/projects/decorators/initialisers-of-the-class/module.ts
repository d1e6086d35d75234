function onReady(value: unknown, context: ClassDecoratorContext) {
  context.addInitializer(() => console.log('ready'));
}
@onReady
export class Model {} //~ impure console
