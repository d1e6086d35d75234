import { bus } from './bus.js';
bus.on('end', () => {}); //~ impure import-write: bus
