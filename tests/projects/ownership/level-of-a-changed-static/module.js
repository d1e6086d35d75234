import { Config } from './config.js';
Config.ports.push(1); //~ impure import-write: Config.ports
