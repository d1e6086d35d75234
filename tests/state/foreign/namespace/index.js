import * as settings from './config.js';

export function debug() {
  settings.config.debug = true; //~ foreign module config.debug via debug
}
export function raise() {
  settings.level = 2;
}
