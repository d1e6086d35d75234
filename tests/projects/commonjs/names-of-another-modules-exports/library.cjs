exports.pure = () => {};
exports.effect = () => (globalThis.called = 1);
