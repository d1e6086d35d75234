import { Derived } from './derived.js';
export class Base {}
export const make = () => new Derived();
