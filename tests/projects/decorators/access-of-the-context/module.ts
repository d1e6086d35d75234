let read: (model: object) => () => void = () => () => {};
function expose(value: unknown, context: ClassMethodDecoratorContext) {
  read = context.access.get as typeof read;
}
class Model { @expose run() { console.log('run'); } }
read(new Model())(); //~ impure console via Model.run
