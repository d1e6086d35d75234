const types = { a: {} };
const { each } = globalThis.library; //~ unknown unknown-property
each(types, (type) => { type.names = {}; });
types.a.names.other = 1;
exports.types = types;
