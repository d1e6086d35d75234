import './setup.js';
import { isEnabled } from './registry.js';
export const enabled = isEnabled('a');
