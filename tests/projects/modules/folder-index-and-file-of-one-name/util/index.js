export const where = 'folder';
console.log(where); //~ impure console
