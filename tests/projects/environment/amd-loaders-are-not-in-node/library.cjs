//# environment: node
// What packages of the first years of modules do in a page: the name stays global for scripts that came before the loader.
(function (root) {
  const library = {};
  if (typeof define == 'function' && typeof define.amd == 'object' && define.amd) {
    root.library = library;
    define(() => library);
  } else {
    module.exports = library;
  }
}).call(this, typeof globalThis === 'object' ? globalThis : this);
