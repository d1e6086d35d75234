const task = () => {};
export const bound = task.bind(null);
Object.defineProperty(task, 'name', { get: () => console.log('name') ?? '' });
export const again = task.bind(null); //~ impure console
