using connection = { [Symbol.dispose]: () => console.log('closed') }; //~ impure console
export const open = true;
