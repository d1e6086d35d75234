export { area } from './area.js';
console.log('index'); //~ impure console
