import { register } from './registry.ts';
@register //~ impure import-write via register
export class Model {}
