import { Config } from './config.js';
Config.port = 1; //~ impure import-write: Config.port
Config.prototype.read = function () {}; //~ impure import-write: Config.prototype.read
