function reflects() {
  try { var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})); } catch (t) {}
  return (module.exports = reflects = function () { return !!t; }, module.exports.__esModule = true, module.exports['default'] = module.exports)();
}
module.exports = reflects, module.exports.__esModule = true, module.exports['default'] = module.exports;
