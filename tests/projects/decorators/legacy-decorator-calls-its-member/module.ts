const eager = (target: object, key: string, descriptor: PropertyDescriptor) => {
  descriptor.value?.();
  descriptor.get?.();
};
export class Model {
  @eager run() { console.log('run'); } //~ impure console via eager > Model.run
  @eager get size() { return 1; }
}
