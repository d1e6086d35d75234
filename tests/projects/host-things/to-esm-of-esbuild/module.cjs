//# environment: node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name], enumerable: true }); };
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target, mod));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var src_exports = {};
__export(src_exports, { a: () => a });
module.exports = __toCommonJS(src_exports);
var util = __toESM(require("util"));
var fs = __toESM(require("fs"), 1);
var own = __toESM(require("./own.cjs"));
var plain = __toESM(require("./plain.cjs"));
util.inherits(function A() {}, class {});
var a = fs.default.constants.O_RDONLY.toFixed() + plain.run() + plain.default.run();
own.run(); //~ impure global-write: globalThis.ran
own.default(); //~ impure global-write: globalThis.ran
fs.mkdirSync('x'); //~ impure fs
