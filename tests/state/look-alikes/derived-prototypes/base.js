function Base() {
  this.value = null;
}
Base.prototype.submit = function (value) {
  this.value = value;
};
Base.prototype.send = function () {
  this.sent = true;
};
exports.Base = Base;
