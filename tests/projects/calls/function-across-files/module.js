import { makeLogger, plain } from './logger.js';
export const logger = makeLogger('x');
plain('quiet');
logger('now'); //~ impure console
