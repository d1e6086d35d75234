'use strict';
exports.add = function add(a, b) { return a + b; };
exports.subtract = function subtract(a, b) { return exports.add(a, -b); };
