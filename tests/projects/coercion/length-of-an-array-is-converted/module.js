const loud = { valueOf: () => console.log('length') ?? 0 };
const list = [];
list.length = 0;
list.length = loud; //~ impure console
