export const task = (): void => console.log('task');
