"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.left = exports.right = void 0;
exports.right = (value) => ({ value });
exports.left = () => 1;
