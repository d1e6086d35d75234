const Map = class {
  set() {}
};
Map.prototype.extra = 1;
new Map().set('a', 1);
export { Map };
