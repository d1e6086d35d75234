export const load = () => import('./lib.js');
const { task } = await import('./lib.js'); //~ impure load: lib.js //~ ambient suspend
task(); //~ impure console via task
