const pattern = /a/g;
pattern.lastIndex = { valueOf: () => console.log('index') ?? 0 };
export const found = pattern.test('a'); //~ impure console
