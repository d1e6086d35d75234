export const task = () => console.log('task');
