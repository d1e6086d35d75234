import { HOST_MODULE, acts, alias, constructs, each, effect, holds, hostMembers, only, prototypeObject, reads, recent, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Row, Table } from '../schema.ts';

const CHANGES_LOADER = effect('builtin-write', 'runtime', 'changes how modules are loaded');
const LOADS = effect('load', 'runtime');
const READS_FILES = effect('fs', 'process', 'asks the file system about a path');

/** State of the loader: reading it tells what has been loaded so far. */
const REGISTRY: Row = { ambient: 'platform', writeEffect: CHANGES_LOADER, otherMembers: { value: 'unknown' } };

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:module.createRequire',
  'coerces 0 string': 'node:module.SourceMap.prototype.findEntry',
  'coerces 0 string; coerces 1 string': 'node:module.SourceMap.prototype.findOrigin',
  'coerces 0 string; reads 1': 'node:module._resolveLookupPaths',
};

/** https://nodejs.org/api/module.html. The module is the class of CommonJS modules. */
export const moduleRows = (): Table => withOperands(only(['node'], {
  'node:module': { ...HOST_MODULE, construct: { returns: 'new node:module' }, call: { writes: ['this'], returns: 'undefined | new node:module' } },
  'node:module.Module': alias('node:module'),
  'node:module.prototype': { ...prototypeObject('Object.prototype'), writeEffect: CHANGES_LOADER },
  'node:module.prototype.load': acts(LOADS, 'unknown'),
  'node:module.prototype.require': returns('unknown', { model: 'require' }),
  'node:module.prototype._compile': acts(effect('dynamic-code', 'realm'), 'unknown'),
  ...each('node:module.prototype', 'id filename path', holds('string | null')),
  ...each('node:module.prototype', 'loaded isPreloading', holds('boolean')),
  ...each('node:module.prototype', 'exports parent', holds('unknown')),
  'node:module.prototype.children': holds('new Array<unknown>'),
  'node:module.prototype.paths': holds('new Array<string>'),

  /** `require` of CommonJS modules and of `createRequire`, where it is given something else than fixed text. */
  'node:module.require': { call: { model: 'require', returns: 'unknown' }, writeEffect: CHANGES_LOADER },
  'node:module.require.resolve': reads('platform', 'string'),
  'node:module.require.resolve.paths': reads('platform', 'new Array<string> | null'),
  'node:module.require.cache': REGISTRY,
  'node:module.require.extensions': REGISTRY,
  'node:module.require.main': { value: '@host:mainModule | undefined', ambient: 'platform' },
  'host:mainModule': { ...hostMembers(LOADS), writeEffect: CHANGES_LOADER },
  'node:module.createRequire': returns('@node:module.require', { model: 'node:module.createRequire' }),
  'node:module.builtinModules': { ambient: 'platform', prototype: 'Array.prototype', otherMembers: { value: 'string | undefined' }, writeEffect: CHANGES_LOADER },
  'node:module.builtinModules.length': holds('number'),
  'node:module.isBuiltin': reads('platform', 'boolean'),
  ...each('node:module', '_cache _pathCache _extensions globalPaths', REGISTRY),
  'node:module.wrapper': { ...REGISTRY, otherMembers: { value: 'string' } },
  'node:module.wrap': returns('string', { coerces: [{ of: 0, to: 'string' }] }),
  'node:module._debug': returns('undefined'),
  ...each('node:module', '_nodeModulePaths', returns('new Array<string>')),
  ...each('node:module', '_resolveLookupPaths', reads('platform', 'new Array<string> | null')),
  ...each('node:module', '_findPath _resolveFilename _stat _readPackage', acts(READS_FILES, 'unknown')),
  ...each('node:module', '_load runMain _preloadModules', acts(LOADS, 'unknown')),
  ...each('node:module', '_initPaths register syncBuiltinESMExports', acts(CHANGES_LOADER)),
  'node:module.findSourceMap': reads('platform', 'new node:module.SourceMap | undefined'),
  'node:module.SourceMap': constructs('node:module.SourceMap', { reads: [0] }),
  'node:module.SourceMap.prototype': prototypeObject('Object.prototype'),
  ...each('node:module.SourceMap.prototype', 'findEntry findOrigin', returns('new Object<primitive>')),
  'node:module.SourceMap.prototype.payload': holds('new Object<unknown>'),
  'node:module.SourceMap.prototype.lineLengths': holds('new Array<number> | undefined'),
  ...recent({
    'node:module.constants': {},
    'node:module.constants.compileCacheStatus': {},
    ...each('node:module.constants.compileCacheStatus', 'ALREADY_ENABLED DISABLED ENABLED FAILED', holds('number')),
    'node:module.findPackageJSON': acts(READS_FILES, 'string | undefined'),
    ...each('node:module', 'enableCompileCache flushCompileCache setSourceMapsSupport', acts(CHANGES_LOADER, 'new Object<primitive> | undefined')),
    'node:module.registerHooks': { ...acts(CHANGES_LOADER, 'host'), ...hostMembers(CHANGES_LOADER) },
    'node:module.getCompileCacheDir': reads('platform', 'string | undefined'),
    'node:module.getSourceMapsSupport': reads('platform', 'new Object<boolean>'),
    'node:module.stripTypeScriptTypes': returns('string'),
  }),
}), OPERANDS);
