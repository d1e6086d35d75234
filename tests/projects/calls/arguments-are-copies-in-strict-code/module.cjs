'use strict';
function assigned(callback) {
  arguments[0] = () => (globalThis.never = 1);
  callback();
}
assigned(() => {});
