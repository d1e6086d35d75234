//# globals: u
const alias = u;
export const list = [u, alias];
export const record = { u, inner: { alias } };
export const map = new Map([['u', u]]);
export { alias, alias as renamed };
