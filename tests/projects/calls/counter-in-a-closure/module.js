const counter = ((count) => () => (count += 1))(0);
counter();
if (counter() === 2) globalThis.two = 1; //~ impure global-write: globalThis.two
if (counter() === 2) globalThis.again = 1;
