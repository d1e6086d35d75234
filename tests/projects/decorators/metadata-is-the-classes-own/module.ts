function mark(value: unknown, context: DecoratorContext) {
  if (context.metadata) context.metadata[String(context.name)] = true;
}
@mark
export class Model { @mark run() {} }
