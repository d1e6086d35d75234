import { enable } from './registry.js';
enable(process.env.NAMES); //~ ambient environment //~ ambient environment //~ impure? import-write //~ impure import-write
