//# environment: node
"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    Object.defineProperty(o, k2, { enumerable: true, get: function() { return m[k]; } });
}) : (function(o, m, k, k2) { o[k2 || k] = m[k]; }));
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
    Object.defineProperty(result, "default", { enumerable: true, value: mod });
    return result;
};
const util = __importStar(require("util"));
const fs = __importStar(require("fs"));
const own = __importStar(require("./own.cjs"));
const plain = __importStar(require("./plain.cjs"));
util.inherits(function Child() {}, class {});
exports.flag = fs.constants.O_RDONLY.toFixed();
exports.one = plain.run() + plain.default.run();
own.run(); //~ impure global-write: globalThis.ran via run
own.default(); //~ impure global-write: globalThis.ran via run
fs.mkdirSync('x'); //~ impure fs
