import { where } from './util.js';
export const place = where;
