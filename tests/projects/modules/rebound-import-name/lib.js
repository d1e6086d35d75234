export const run = () => console.log('run');
