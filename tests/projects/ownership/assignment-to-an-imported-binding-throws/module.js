import { port } from './settings.js';
port = 1; //~ impure throw: port
