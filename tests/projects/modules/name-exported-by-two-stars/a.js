export const run = () => console.log('a');
