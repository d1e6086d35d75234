const task = { run: () => console.log('run') };
Object.defineProperty(task, 'run', { enumerable: false });
export const copy = { ...task };
task.run(); //~ impure console
