function versioned(value: any, context: unknown) {
  value.version = 1;
  value.prototype.greet = () => console.log('hello');
}
@versioned class Model { declare greet: () => void; }
new Model().greet(); //~ impure console
