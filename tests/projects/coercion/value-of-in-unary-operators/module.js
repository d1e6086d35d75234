let loud = { valueOf: () => console.log('converted') ?? 1 };
export const negative = -loud; //~ impure console
export const number = +loud; //~ impure console
export const inverted = ~loud; //~ impure console
export const no = [!loud, void loud, typeof loud];
loud++; //~ impure console
