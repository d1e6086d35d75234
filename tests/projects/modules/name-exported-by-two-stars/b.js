export const run = () => console.log('b');
