function define() {
  return class {};
}
export const Shared = define();
