//# globals: u
let b: typeof u.C;
export { b };
