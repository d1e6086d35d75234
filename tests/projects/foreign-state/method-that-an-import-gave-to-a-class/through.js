import './plugin.js';
export { Moment } from './library.js';
