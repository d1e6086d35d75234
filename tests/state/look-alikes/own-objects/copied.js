function derive(Base, members) {
  function Derived() {}
  Derived.prototype = Object.create(Base.prototype);
  Object.assign(Derived.prototype, members);
  Derived.prototype.constructor = Derived;
  return Derived;
}
export const Relation = derive(Object, {
  withColumns(columns) {
    this.columns = columns;
  },
});

const methods = {
  connect(url) {
    this.url = url; //~ changed module client.url via connect
  },
};
export const client = Object.assign({}, methods);
