'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.default = void 0;
const spend = (depth) => (depth === 0 ? {} : [spend(depth - 1), spend(depth - 1)]);
exports.default = { shown: console.log('made'), spent: spend(14) }; //~ impure console //~ unknown budget
