let task = () => console.log('early');
const defuse = (target: unknown) => { task = () => undefined; };
@defuse
export class Model {
  static started = task(); //~ impure console via task
}
