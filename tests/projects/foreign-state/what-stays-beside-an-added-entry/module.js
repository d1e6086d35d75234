// What a load stored under one key changes nothing under the others.
import './setup.js';
import { settings } from './settings.js';

if (settings.level > 1) console.log('not reached');
settings.hooks.get('start')();
if (settings.hooks.has('pause')) console.log('not reached');
settings.hooks.get('stop')(); //~ impure console
