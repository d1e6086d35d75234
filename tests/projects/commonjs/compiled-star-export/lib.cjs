Object.defineProperty(exports, '__esModule', { value: true });
exports.run = () => console.log('run');
