exports.shared = () => {};
exports.warn = () => (globalThis.never = 2);
