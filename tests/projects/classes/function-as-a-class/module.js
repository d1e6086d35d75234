function Animal(name) {
  this.name = name;
}
Animal.prototype.speak = function () {
  globalThis.said = this.name;
};
function Dog() {
  Animal.call(this, 'dog');
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
const dog = new Dog();
dog.speak(); //~ impure global-write: globalThis.said
