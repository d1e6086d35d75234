const read = ({ value }) => value;
export const plain = read({ value: 1 });
read({ get value() { return (globalThis.read = 1); } }); //~ impure global-write: globalThis.read
