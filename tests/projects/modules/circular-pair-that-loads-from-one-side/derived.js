import { Base } from './base.js';
export class Derived extends Base {}
