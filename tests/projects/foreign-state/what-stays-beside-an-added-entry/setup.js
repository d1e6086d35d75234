import { settings } from './settings.js';
settings.name = 'app'; //~ impure import-write: settings
settings.hooks.set('stop', () => console.log('stopped')); //~ impure import-write: hooks
