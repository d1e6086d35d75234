'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.named = void 0;
exports.named = 1;
exports.default = { a: 1 };
