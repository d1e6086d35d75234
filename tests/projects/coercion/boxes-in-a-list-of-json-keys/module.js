class Key extends String {
  toString() {
    return (globalThis.key = 'a');
  }
}
export const text = JSON.stringify({ a: 1 }, [new Key('a')]); //~ impure global-write: globalThis.key
export const other = JSON.stringify({ a: 1 }, [new String('a'), 1]);
