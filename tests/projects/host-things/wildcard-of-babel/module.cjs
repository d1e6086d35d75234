//# environment: node
"use strict";
function _interopRequireWildcard(e, t) { if ("function" == typeof WeakMap) var r = new WeakMap(), n = new WeakMap(); return (_interopRequireWildcard = function (e, t) { if (!t && e && e.__esModule) return e; var o, i, f = { __proto__: null, default: e }; if (null === e || "object" != typeof e && "function" != typeof e) return f; if (o = t ? n : r) { if (o.has(e)) return o.get(e); o.set(e, f); } for (const t in e) "default" !== t && {}.hasOwnProperty.call(e, t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, t)) && (i.get || i.set) ? o(f, t, i) : f[t] = e[t]); return f; })(e, t); }
const util = _interopRequireWildcard(require("util"));
const fs = _interopRequireWildcard(require("fs"));
const own = _interopRequireWildcard(require("./own.cjs"));
const plain = _interopRequireWildcard(require("./plain.cjs"));
util.inherits(function Child() {}, class {});
exports.flag = fs.constants.O_RDONLY.toFixed();
exports.one = plain.run() + plain.default.run();
own.run(); //~ impure global-write: globalThis.ran via run
own.default(); //~ impure global-write: globalThis.ran via run
fs.mkdirSync('x'); //~ impure fs
