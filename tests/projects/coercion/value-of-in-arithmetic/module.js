const loud = { valueOf: () => console.log('converted') ?? 1 };
export const sum = loud + 1; //~ impure console via valueOf
export const difference = 5 - loud; //~ impure console via valueOf
export const power = 2 ** loud; //~ impure console via valueOf
export const shifted = loud << 1; //~ impure console via valueOf
export const none = loud && 1;
