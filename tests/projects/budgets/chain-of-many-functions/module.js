const make = (n) => (n === 0 ? () => 0 : () => make(n - 1)() + 1);
export const five = make(5)();
