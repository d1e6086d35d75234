const money = { [Symbol.toPrimitive]: (hint) => ({ hint }) };
export const sum = money + 1; //~ impure throw: has no primitive value
