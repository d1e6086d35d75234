(function () { //~ impure? console
  if (Object.getOwnPropertyNames(arguments).includes('callee')) console.log(2);
})();
