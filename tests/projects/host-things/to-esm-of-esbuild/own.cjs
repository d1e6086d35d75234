Object.defineProperty(exports, '__esModule', { value: true });
exports.default = exports.run = () => { globalThis.ran = true; };
