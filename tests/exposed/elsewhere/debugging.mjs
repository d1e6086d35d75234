import { other, settings } from './settings.mjs';

export function enable() {
  settings.debug = true;
}
export const isOn = () => settings.debug || other.debug;
