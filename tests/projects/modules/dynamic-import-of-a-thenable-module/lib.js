export const then = (resolve) => resolve(console.log('then'));
