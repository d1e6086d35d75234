const lazy = (target: object, key: string, descriptor: PropertyDescriptor): any => ({
  get() {
    console.log('looked up');
    return descriptor.value;
  },
});
class Model { @lazy run() {} }
new Model().run(); //~ impure console
