// decorators: standard
function watched(target: any, context: ClassAccessorDecoratorContext): any {
  return {
    get(this: any) { return probe(target.get.call(this)); },
    set(this: any, value: unknown) { target.set.call(this, value); },
    init: (value: unknown) => probe(value ?? context.name),
  };
}
class Model {
  @watched accessor size = 1;
  @watched static accessor total = 2;
  accessor plain = 3;
}
const model = new Model();
model.size = 4;
export const sizes = [model.size, Model.total, model.plain];
