import defer * as lib from './lib.js';
import defer * as other from './other.js';
import defer * as eager from './eager.js';
import './eager.js';
export const tag = other[Symbol.toStringTag];
export const all = [other];
export const { name } = eager;
export const value = lib.value; //~ impure load: whose evaluation was deferred
export const later = () => other.value;
