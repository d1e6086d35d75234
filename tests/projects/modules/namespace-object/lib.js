export const task = () => console.log('task');
export default 1;
