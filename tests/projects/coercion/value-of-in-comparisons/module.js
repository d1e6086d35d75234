const loud = { valueOf: () => console.log('converted') ?? 1 };
export const less = loud < 1; //~ impure console
export const more = 1 >= loud; //~ impure console
export const equal = loud == 1; //~ impure console
export const free = [loud === 1, loud == null, loud == {}, loud != undefined];
