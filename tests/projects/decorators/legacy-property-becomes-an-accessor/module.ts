function observable(target: object, key: string) {
  Object.defineProperty(target, key, { set: (next) => console.log(next) });
}
class Model { @observable size = 1; }
new Model(); //~ impure console via Model > set
