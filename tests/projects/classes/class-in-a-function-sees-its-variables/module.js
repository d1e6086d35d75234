//# globals: u
function define(source) {
  return class {
    static first = source.first;
  };
}
export { define };
export const Known = define({ first: 1 });
export const Unknown = define(u); //~ unknown unknown-property: reads `source.first` via define
