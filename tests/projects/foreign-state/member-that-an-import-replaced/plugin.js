import { formats } from './library.js';
formats.show = () => console.log('shown'); //~ impure import-write: formats.show
