import { config } from './config.ts';

export function debug(): void {
  config.debug = true; //~ foreign module config.debug via debug
}
