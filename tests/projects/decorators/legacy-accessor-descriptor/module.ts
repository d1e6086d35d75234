function traced(target: object, key: string, descriptor: PropertyDescriptor) {
  const { get } = descriptor;
  descriptor.get = () => console.log('traced') ?? get?.();
}
class Model { @traced get size() { return 1; } }
export const size = new Model().size; //~ impure console
