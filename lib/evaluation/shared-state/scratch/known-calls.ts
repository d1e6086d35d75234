import type { Call, Expression } from '../../../facts/index.ts';

/** Methods of the language's own values that call nothing, by name: whoever gives another meaning to one of them is not seen. */
const METHODS = /^(?:add|append|at|charAt|charCodeAt|clear|codePointAt|concat|copy|delete|endsWith|entries|exec|fill|flat|getFloat32|getFloat64|getInt32|getUint16|getUint32|getUint8|has|hasOwnProperty|includes|indexOf|join|keys|lastIndexOf|localeCompare|match|matchAll|normalize|padEnd|padStart|pop|push|repeat|reverse|search|set|setFloat32|setFloat64|setInt32|setUint16|setUint32|setUint8|shift|slice|splice|split|startsWith|subarray|substr|substring|test|toFixed|toLowerCase|toString|toUpperCase|trim|trimEnd|trimStart|unshift|valueOf|values|with)$/u;
/** Likewise; these call their arguments before they return. */
const CALLING = /^(?:every|filter|find|findIndex|findLast|findLastIndex|flatMap|forEach|map|reduce|reduceRight|replace|replaceAll|some|sort)$/u;

/** Globals whose calls, and calls of whose members, run no code but what they are given. */
const GLOBALS = /^(?:\w*Error|Array|ArrayBuffer|BigInt|Boolean|DataView|Date|JSON|Map|Math|Number|Object|RegExp|Set|String|Symbol|TextDecoder|TextEncoder|URL|WeakMap|WeakSet|\w+Array|clearInterval|clearTimeout|console|decodeURI|decodeURIComponent|encodeURI|encodeURIComponent|escape|isFinite|isNaN|parseFloat|parseInt|performance|unescape)$/u;

/** `list.forEach(each)`. */
export function callsBack({ callee }: Pick<Call, 'callee'>): boolean {
  return callee.kind === 'get' && typeof callee.key === 'string' && (CALLING.test(callee.key) || (isGlobal(callee.object) && callee.key === 'from'));
}

/** A call, or a construction, of something that the language provides, which calls nothing but the functions that it is given. */
export function isOfLanguage(callee: Expression): boolean {
  if (callee.kind === 'global') return GLOBALS.test(callee.name);
  if (callee.kind !== 'get' || typeof callee.key !== 'string') return false;
  return METHODS.test(callee.key) || CALLING.test(callee.key) || isGlobal(callee.object);
}

function isGlobal(expression: Expression): boolean {
  if (expression.kind === 'global') return GLOBALS.test(expression.name);
  // `Object.prototype.hasOwnProperty.call(…)`, `String.prototype.slice.call(…)`.
  return expression.kind === 'get' && isGlobal(expression.object);
}
