import * as settings from './settings.js';
settings.port = 1; //~ impure throw: settings.port
