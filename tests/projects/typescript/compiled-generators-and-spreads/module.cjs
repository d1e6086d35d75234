var __spreadArray = (this && this.__spreadArray) || function (to, from) { return to.concat(Array.prototype.slice.call(from)); };
var __assign = (this && this.__assign) || Object.assign || function (t) { for (var s, i = 1; i < arguments.length; i++) { s = arguments[i]; for (var p in s) t[p] = s[p]; } return t; };
var __rest = (this && this.__rest) || function (s, e) { var t = {}; for (var p in s) if (e.indexOf(p) < 0) t[p] = s[p]; return t; };
exports.list = __spreadArray([1], [2]);
exports.copy = __assign({ a: 1 }, { b: 2 });
exports.rest = __rest({ a: 1, b: 2 }, ['a']);
