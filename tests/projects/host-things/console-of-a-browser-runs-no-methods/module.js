//# environment: browser
const shown = { [Symbol.for('nodejs.util.inspect.custom')]: () => (globalThis.shown = 'shown') };
console.log(shown); //~ impure console
