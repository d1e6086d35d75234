const types = { a: {} };
const { each } = globalThis.library;
each(types, (type) => { type.names = {}; }); //~ unknown unknown-call
types.a.names.other = 1;
exports.types = types;
