function typeOf(o) {
  return module.exports = typeOf = typeof Symbol === 'function' && unsettled() ? function (o) { return typeof o; } : function (o) { return o && o.constructor === Symbol ? 'symbol' : typeof o; }, module.exports.__esModule = true, module.exports['default'] = module.exports, typeOf(o);
}
function unsettled() { return typeof navigator === 'object'; }
module.exports = typeOf, module.exports.__esModule = true, module.exports['default'] = module.exports;
