import { area } from './index.js';
import { area as direct } from './area.js';
export const total = area(1) + direct(2);
