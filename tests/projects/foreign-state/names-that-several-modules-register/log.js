import './files.js';
import { declareService } from './services.js';
export const Log = declareService('log'); //~ impure import-write: services
export const Logger = declareService('logger'); //~ impure import-write: services
