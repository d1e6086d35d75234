function kindOf(o) { return kindOf = typeof navigator === 'object' ? function (o) { return typeof o; } : function (o) { return o === null ? 'null' : typeof o; }, kindOf(o); }
export function isText(value) { return kindOf(value) === 'string'; }

var copyAll = function () {
  copyAll = Object.assign || function (target) { return target; };
  return copyAll.apply(this, arguments);
};
export const copied = copyAll({}, { a: 1 });
export const copy = (value) => copyAll({}, value);

export var namesOf = function (o) {
  namesOf = Object.getOwnPropertyNames || function (o) { return Object.keys(o); };
  return namesOf(o);
};

function works() {
  try { var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})); } catch (t) {}
  return (works = function () { return !!t; })();
}
export const hasReflect = () => works();

function branches(o) {
  if (typeof navigator === 'object') { branches = function (o) { return o; }; } else { branches = function (o) { return o; }; }
  return branches(o);
}
export const branched = () => branches(1);

function noisy(o) { console.log('first'); return noisy = function (o) { return o; }, noisy(o); }
export const loud = () => noisy(1);

function other(o) { return other = function (o) { console.log('new'); return o; }, other(o); }
export const newIsLoud = () => other(1);

function cacheFor(o) { if (typeof WeakMap !== 'function') return null; const cache = new WeakMap(); return (cacheFor = function (o) { return cache; })(o); }
export const cached = (o) => cacheFor(o) !== null;

function silently(o) { silently = function (o) { if (o) void o; }, silently(o); }
export const silent = () => silently(1);
