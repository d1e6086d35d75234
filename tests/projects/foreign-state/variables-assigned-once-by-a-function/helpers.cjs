// The variables are filled by a callback that the load runs, as in UMD.
var bind;
var star;
var greet;
var twice;
(function (factory) {
  if (typeof define === 'function' && define.amd) define(['exports'], function (exports) { factory(exports); });
  else factory(exports);
})(function (exporter) {
  var name = 'a';
  bind = Object.create ? function (o, m, k) { Object.defineProperty(o, k, { enumerable: true, get: function () { return m[k]; } }); } : function (o, m, k) { o[k] = m[k]; };
  star = function (m, o) { for (var p in m) bind(o, m, p); };
  greet = function () { return exporter.hook(name); };
  twice = function () { return 1; };
  exporter.star = star;
  exporter.hook = function () { return 1; };
  exporter.callGreet = function () { return greet(); };
  exporter.callTwice = function () { return twice(); };
  exporter.change = function () { twice = function () { return 2; }; };
});
