function logged(old: ClassAccessorDecoratorTarget<unknown, () => void>, context: unknown) {
  return { get(this: object) { return old.get.call(this); } };
}
class Model { @logged accessor task = () => console.log('task'); }
const { task } = new Model();
task(); //~ impure console
