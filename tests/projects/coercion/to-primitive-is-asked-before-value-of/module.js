const both = {
  [Symbol.toPrimitive]: (hint) => hint.length,
  valueOf: () => console.log('never'),
  toString: () => console.log('never'),
};
export const pure = [`${both}`, both + 1, both < 2];
const loud = { [Symbol.toPrimitive]: (hint) => console.log(hint) ?? 1 };
export const a = `${loud}`; //~ impure console via [Symbol.toPrimitive]
