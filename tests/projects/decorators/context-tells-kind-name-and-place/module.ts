function check(value: unknown, context: ClassMethodDecoratorContext) {
  if (context.kind !== 'method' || context.name !== 'run' || context.static || context.private) console.log('odd');
}
export class Model { @check run() {} }
