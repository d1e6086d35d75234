export const table = {};
(function (target) {
  target.a = 1;
  (() => { target.b = 2; })();
})(table);
