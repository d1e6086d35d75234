//# globals: u
const callbacks = [() => u.x];
callbacks.push(() => console.log(1));
export const table = new Map([['go', () => u()]]);
export { callbacks };
