const boxes = String(globalThis.names).split(",").map(() => ({ run: () => {} }));
const [one, other] = boxes;
one.run = () => { globalThis.ran = true; };
other.run = () => {};
one.run(); //~ impure? global-write: globalThis.ran
