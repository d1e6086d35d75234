const boxes = [...new Set([1, 2])].map(() => ({ run: () => {} }));
const [one, other] = boxes;
one.run = () => { globalThis.ran = true; };
other.run = () => {};
one.run(); //~ impure? global-write: globalThis.ran
