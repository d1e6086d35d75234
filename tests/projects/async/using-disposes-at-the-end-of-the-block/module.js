{
  using quiet = { [Symbol.dispose]() {} };
  using none = null;
  using loud = { [Symbol.dispose]: () => console.log('disposed') }; //~ impure console
}
export function unused() { using loud = { [Symbol.dispose]: () => console.log('never') }; }
