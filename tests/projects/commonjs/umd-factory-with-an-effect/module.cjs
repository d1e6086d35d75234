//# environment: node
(function (global, factory) { //~ impure console
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports) : factory((global.lib = {}));
})(this, function (exports) {
  exports.version = 1;
  console.log('loaded');
});
