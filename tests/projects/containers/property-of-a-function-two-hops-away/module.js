//# globals: u
function handler() {}
handler.meta = { source: u };
export const { meta } = handler;
export const { source } = handler.meta;
export const name = handler.meta.source.name; //~ unknown unknown-property: handler.meta.source.name
