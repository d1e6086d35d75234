const { Base } = require('./base.js');

// What an old class inherits by is no instance.
function Derived() {
  Base.call(this);
}
Derived.prototype = Object.create(Base.prototype);
Derived.prototype.submit = function (value) {
  this.value = value;
};
module.exports = Derived;
