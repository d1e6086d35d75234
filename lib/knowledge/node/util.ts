import { HOST_MODULE, MODULE_WRITE, acts, alias, changes, constructs, each, effect, holds, mirror, only, prototypeObject, reads, recent, retired, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const RETIRED_PREDICATES = `isBoolean isBuffer isNull isNullOrUndefined isNumber isString isSymbol isUndefined isRegExp isObject isDate
  isError isFunction isPrimitive`;

const TYPE_TESTS = `isAnyArrayBuffer isArgumentsObject isArrayBuffer isArrayBufferView isAsyncFunction isBigInt64Array isBigIntObject
  isBigUint64Array isBooleanObject isBoxedPrimitive isCryptoKey isDataView isDate isEventTarget isExternal isFloat32Array
  isFloat64Array isGeneratorFunction isGeneratorObject isInt16Array isInt32Array isInt8Array isKeyObject isMap isMapIterator
  isModuleNamespaceObject isNativeError isNumberObject isPromise isProxy isRegExp isSet isSetIterator isSharedArrayBuffer
  isStringObject isSymbolObject isTypedArray isUint16Array isUint32Array isUint8Array isUint8ClampedArray isWeakMap isWeakSet`;

/** https://nodejs.org/api/util.html */
const ownRows = (): Table => ({
  'node:util': HOST_MODULE,
  'node:util.types': alias('node:util/types'),
  'node:util/types': HOST_MODULE,
  ...each('node:util/types', TYPE_TESTS, returns('boolean', { model: 'kind test' })),
  ...each('node:util', 'isArray isDeepStrictEqual', returns('boolean')),
  ...retired(each('node:util', RETIRED_PREDICATES, returns('boolean'))),
  ...retired({ 'node:util.log': acts(effect('console', 'process')) }),

  'node:util.format': returns('string', { model: 'util.format' }),
  'node:util.formatWithOptions': returns('string', { model: 'util.formatWithOptions' }),
  'node:util.inspect': returns('string', { model: 'util.inspect' }),
  'host:InspectOptions': {},
  'host:InspectOptions.prototype': prototypeObject('Object.prototype', { value: 'primitive' }),
  'host:InspectOptions.prototype.stylize': returns('string'),
  'node:util.inspect.custom': holds('@@for:nodejs.util.inspect.custom'),
  'node:util.inspect.defaultOptions': { otherMembers: { value: 'primitive' }, writeEffect: MODULE_WRITE },
  'node:util.inspect.colors': { otherMembers: { value: 'new Array<number> | undefined' }, writeEffect: MODULE_WRITE },
  'node:util.inspect.styles': { otherMembers: { value: 'string | undefined' }, writeEffect: MODULE_WRITE },
  'node:util.inspect.replDefaults': { otherMembers: { value: 'unknown' }, writeEffect: MODULE_WRITE },
  ...each('node:util', 'stripVTControlCharacters toUSVString getSystemErrorName', returns('string')),
  'node:util.styleText': { call: { ambient: 'environment', returns: 'string' } },
  'node:util.getSystemErrorMap': returns('new Map<new Array<string>>'),
  'node:util.diff': returns('new Array<new Array<primitive>>'),
  'node:util.parseEnv': returns('new Object<string>'),
  /** Without `args` it reads `process.argv`. */
  'node:util.parseArgs': reads('platform', 'new Object<unknown>'),
  ...each('node:util', '_errnoException _exceptionWithHostPort', returns('new Error')),

  /** Sets `super_` of its first argument and the prototype of that one's `prototype`. */
  'node:util.inherits': returns('undefined', { model: 'util.inherits', writes: [0] }),
  'node:util._extend': returns('0', { writes: [0], stores: [{ from: '1.*', into: 0 }] }),
  /** Making the function is nothing; what calling it does, and gives, depends on the function inside. */
  'node:util.promisify': returns('unknown', { model: 'util.promisify' }),
  'node:util.promisify.custom': holds('@@for:nodejs.util.promisify.custom'),
  'node:util.callbackify': returns('unknown', { model: 'util.callbackify' }),
  'node:util.deprecate': returns('unknown', { model: 'util.deprecate' }),
  ...each('node:util', 'debuglog debug', reads('environment', '@node:util.debuglog.logger')),
  /** What they give: a function that writes only where `NODE_DEBUG` names its section. */
  'node:util.debuglog.logger': acts({ ...effect('stdio', 'process', 'writes to the standard error stream where `NODE_DEBUG` says so'), sometimes: true }),
  'node:util.debuglog.logger.enabled': holds('boolean', 'environment'),
  ...each('node:util', 'aborted', returns('new Promise<undefined>', { writes: [0] })),
  'node:util.transferableAbortController': returns('new AbortController'),
  'node:util.transferableAbortSignal': returns('0', { writes: [0] }),
  ...recent({
    'node:util/types.isFloat16Array': returns('boolean'),
    'node:util.getSystemErrorMessage': returns('string'),
    'node:util.diff': returns('new Array<new Array<primitive>>'),
    ...each('node:util', 'getCallSite getCallSites', reads('platform', 'new Array<new Object<primitive>>')),
    'node:util.setTraceSigInt': acts(effect('process', 'process')),
    'node:util.convertProcessSignalToExitCode': returns('number'),
  }),

  'node:util.TextDecoder': alias('TextDecoder'),
  'node:util.TextEncoder': alias('TextEncoder'),
  'node:util.MIMEType': constructs('node:util.MIMEType', { coerces: [{ of: 0, to: 'string' }] }),
  ...recent({ 'node:util.MIMEType.parse': returns('new node:util.MIMEType | null', { coerces: [{ of: 0, to: 'string' }] }) }),
  'node:util.MIMEType.prototype': prototypeObject('Object.prototype'),
  ...each('node:util.MIMEType.prototype', 'type subtype essence', holds('string')),
  'node:util.MIMEType.prototype.params': holds('new node:util.MIMEParams'),
  ...each('node:util.MIMEType.prototype', 'toString toJSON', returns('string')),
  'node:util.MIMEParams': constructs('node:util.MIMEParams'),
  'node:util.MIMEParams.prototype': prototypeObject('Object.prototype'),
  ...each('node:util.MIMEParams.prototype', 'set delete', changes()),
  'node:util.MIMEParams.prototype.get': returns('string | null'),
  'node:util.MIMEParams.prototype.has': returns('boolean'),
  ...each('node:util.MIMEParams.prototype', 'entries keys values @@iterator', returns('new Iterator<unknown>')),
  ...each('node:util.MIMEParams.prototype', 'toString toJSON', returns('string')),
});

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:util/types.isCryptoKey node:util/types.isKeyObject node:util.isError node:util.promisify node:util.deprecate
    node:util.aborted`,
  'coerces 0 string': 'node:util.toUSVString',
  'coerces 0 deep; coerces 1 deep': 'node:util.isDeepStrictEqual',
  'coerces 0 deep': 'node:util.parseArgs',
  'reads 1': 'node:util._extend',
  'coerces 0 string; coerces 1 string': 'node:util.MIMEParams.prototype.set',
};

export const utilRows = (): Table => withOperands(only(['node'], { ...ownRows(), ...mirror('node:sys', 'node:util', ownRows()) }), OPERANDS);
