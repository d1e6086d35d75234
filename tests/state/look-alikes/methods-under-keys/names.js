export const names = process.argv.slice(2);
