export const size = JSON.stringify({ size: 1n }); //~ impure throw: serialises a BigInt
