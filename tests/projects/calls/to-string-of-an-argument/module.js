const label = (value) => `<${value}>`;
export const plain = label([1, 2]);
label({ toString: () => (globalThis.text = 'x') }); //~ impure global-write: globalThis.text
