let task = () => console.log('early');
const defuse = (value: unknown, context: unknown) => { task = () => undefined; };
@defuse
export class Model {
  static started = task();
}
