let lib;
(function (factory) {
  if (typeof define === 'function' && typeof define.amd === 'object') {
    define('lib', ['exports'], function (exports) { factory(exports); });
  } else {
    factory(module.exports);
  }
})(function (exports) {
  lib = { run: () => 1 };
  exports.run = lib.run;
});
try {
  lib.run();
} catch {
  console.log('never');
}
