import { declareService } from './services.js';
export const Files = declareService('files'); //~ impure import-write: services
