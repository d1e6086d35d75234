const speaking = { speak() { return this.name; } };
class Person {
  name = 'x';
}
Object.assign(Person.prototype, speaking);
export const name = new Person().speak().trim();
