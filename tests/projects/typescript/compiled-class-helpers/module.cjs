var __extends = (this && this.__extends) || (function () {
  var copy = function (d, b) { (Object.setPrototypeOf || function (d, b) { for (var p in b) d[p] = b[p]; })(d, b); };
  return function (d, b) { copy(d, b); function __() { this.constructor = d; } d.prototype = (__.prototype = b.prototype, new __()); };
})();
var Base = (function () { function Base() {} Base.prototype.run = function () { return 1; }; return Base; })();
var Derived = (function (_super) { __extends(Derived, _super); function Derived() { return (_super !== null && _super.apply(this, arguments)) || this; } return Derived; })(Base);
exports.value = new Derived().run();
