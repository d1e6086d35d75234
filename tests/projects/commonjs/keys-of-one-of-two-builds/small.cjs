exports.shared = () => {};
exports.other = () => (globalThis.never = 1);
