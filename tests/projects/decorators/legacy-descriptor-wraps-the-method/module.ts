function logged(target: object, key: string, descriptor: PropertyDescriptor) {
  const method = descriptor.value;
  descriptor.value = () => console.log('calling') ?? method();
}
class Model { @logged run() {} @logged stop() {} }
new Model().run(); //~ impure console
