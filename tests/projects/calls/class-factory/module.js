function makeModel(name, base) {
  return class extends base {
    static title = name;
    id = 1;
  };
}
class Base {}
export const User = makeModel('User', Base);
export const id = new User().id;
User.title = 'Person';
