const loud = { toString: () => console.log('element') ?? '' };
export const a = `${[1, [2]]}`;
export const b = `${[1, [loud]]}`; //~ impure console via toString
