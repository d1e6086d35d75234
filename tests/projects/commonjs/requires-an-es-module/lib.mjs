export const run = () => console.log('run');
export default 1;
