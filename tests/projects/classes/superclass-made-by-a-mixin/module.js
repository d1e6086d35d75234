class Base {}
const Named = (Superclass) => class extends Superclass {
  name = 'none';
};
class Derived extends Named(Base) {}
export const derived = new Derived();
