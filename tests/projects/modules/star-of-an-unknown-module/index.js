export * from 'no-such-package'; //~ unknown unresolved-import
export const own = 1;
