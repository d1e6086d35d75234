function Foo() {
  this.n = 0;
}
Foo.prototype.inc = function () {
  this.n++;
};
Foo.displayName = 'Foo';
Foo.defaultProps = {};
exports.Foo = Foo;
module.exports.bar = 1;
['a', 'b'].forEach(function (name) {
  exports[name] = function () {
    return name;
  };
});
