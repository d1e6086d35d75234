const task = () => console.log('task');
export { task as 'a task', task as default };
