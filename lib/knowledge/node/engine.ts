import { HOST_MODULE, UNDESCRIBED, acts, changes, constructs, each, effect, holds, hostMembers, only, prototypeObject, reads, recent, returns, undescribed } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const RUNS_CODE = effect('dynamic-code', 'realm');
const CHANGES_ENGINE = effect('process', 'process', 'changes the engine of the process');
const WRITES_SNAPSHOT = effect('fs', 'process', 'writes a file');

function serializer(name: string, parent: string | null, methods: string): Table {
  const path = `node:v8.${name}`;
  return {
    [path]: constructs(path),
    [`${path}.prototype`]: prototypeObject(parent === null ? 'Object.prototype' : `node:v8.${parent}.prototype`),
    ...each(`${path}.prototype`, methods, undescribed('reads or writes as methods of a subclass say')),
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 0 number': 'node:v8.Deserializer.prototype.readRawBytes',
  'reads 0': 'node:vm.measureMemory',
  'reads 1': 'new:node:vm.Script node:vm.createScript node:vm.createContext',
};

/** https://nodejs.org/api/v8.html, https://nodejs.org/api/vm.html and https://nodejs.org/api/wasi.html */
export const engineRows = (): Table => withOperands(only(['node'], {
  'node:v8': HOST_MODULE,
  'node:v8.cachedDataVersionTag': reads('platform', 'number'),
  ...each('node:v8', 'getHeapStatistics getHeapCodeStatistics', reads('platform', 'new Object<number>')),
  'node:v8.getHeapSpaceStatistics': reads('platform', 'new Array<new Object<number | string>>'),
  ...recent({
    'node:v8.getCppHeapStatistics': reads('platform', 'new Object<unknown>'),
    'node:v8.isStringOneByteRepresentation': returns('boolean'),
    'node:v8.startCpuProfile': acts(CHANGES_ENGINE, 'host'),
  }),
  'node:v8.getHeapSnapshot': reads('platform', 'host'),
  'node:v8.writeHeapSnapshot': acts(WRITES_SNAPSHOT, 'string'),
  'node:v8.queryObjects': reads('platform', 'unknown'),
  ...each('node:v8', 'setFlagsFromString setHeapSnapshotNearHeapLimit takeCoverage stopCoverage', acts(CHANGES_ENGINE)),
  'node:v8.serialize': returns('new Buffer', { reads: [0] }),
  'node:v8.deserialize': returns('unknown'),
  ...serializer('Serializer', null, '_getDataCloneError writeValue'),
  ...each('node:v8.Serializer.prototype', 'transferArrayBuffer writeHeader _setTreatArrayBufferViewsAsHostObjects writeRawBytes', changes()),
  ...each('node:v8.Serializer.prototype', 'writeDouble writeUint32 writeUint64', changes('undefined', { coerces: [{ of: '0+', to: 'number' }] })),
  'node:v8.Serializer.prototype.releaseBuffer': changes('new Buffer'),
  ...serializer('Deserializer', null, 'readValue'),
  ...each('node:v8.Deserializer.prototype', '_readRawBytes readDouble readUint32', changes('number')),
  'node:v8.Deserializer.prototype.readUint64': changes('new Array<number>'),
  'node:v8.Deserializer.prototype.readRawBytes': changes('new Buffer'),
  'node:v8.Deserializer.prototype.readHeader': changes('boolean'),
  'node:v8.Deserializer.prototype.transferArrayBuffer': changes(),
  'node:v8.Deserializer.prototype.getWireFormatVersion': returns('number'),
  ...serializer('DefaultSerializer', 'Serializer', '_writeHostObject'),
  ...serializer('DefaultDeserializer', 'Deserializer', '_readHostObject'),
  'node:v8.promiseHooks': hostMembers(effect('listener', 'thread', 'listens to all promises')),
  'node:v8.startupSnapshot': hostMembers(effect('listener', 'process', 'listens to the making of a snapshot')),
  'node:v8.startupSnapshot.isBuildingSnapshot': reads('platform', 'boolean | number'),
  'node:v8.GCProfiler': constructs('node:v8.GCProfiler'),
  'node:v8.GCProfiler.prototype': prototypeObject('Object.prototype', { value: 'host', effect: CHANGES_ENGINE }),

  'node:vm': HOST_MODULE,
  /** Compiling runs nothing. */
  'node:vm.Script': { construct: { coerces: [{ of: 0, to: 'string' }], returns: 'new node:vm.Script' } },
  'node:vm.Script.prototype': prototypeObject('Object.prototype'),
  ...each('node:vm.Script.prototype', 'runInContext runInNewContext runInThisContext', acts(RUNS_CODE, 'unknown')),
  'node:vm.Script.prototype.createCachedData': returns('new Buffer'),
  ...each('node:vm.Script.prototype', 'cachedDataRejected cachedDataProduced sourceMapURL', holds('boolean | string | undefined')),
  'node:vm.Script.prototype.cachedData': holds('new Buffer | undefined'),
  'node:vm.createScript': returns('new node:vm.Script', { coerces: [{ of: 0, to: 'string' }] }),
  'node:vm.createContext': returns('0 | new Object', { writes: [0] }),
  'node:vm.isContext': returns('boolean'),
  ...each('node:vm', 'runInContext runInNewContext runInThisContext', acts(RUNS_CODE, 'unknown')),
  'node:vm.compileFunction': returns('unknown'),
  'node:vm.measureMemory': reads('platform', 'new Promise<unknown>'),
  'node:vm.constants': { otherMembers: { value: 'unknown' } },
  ...each('node:vm.constants', 'DONT_CONTEXTIFY USE_MAIN_CONTEXT_DEFAULT_LOADER', holds('symbol')),
  ...each('node:vm', 'Module SourceTextModule SyntheticModule', UNDESCRIBED),

  'node:wasi': HOST_MODULE,
  'node:wasi.WASI': constructs('node:wasi.WASI', { reads: [0] }),
  'node:wasi.WASI.prototype': prototypeObject('Object.prototype'),
  ...each('node:wasi.WASI.prototype', 'start initialize', acts(RUNS_CODE, 'unknown')),
  'node:wasi.WASI.prototype.getImportObject': returns('new Object<unknown>'),
  ...recent({ 'node:wasi.WASI.prototype.finalizeBindings': changes() }),
  'node:wasi.WASI.prototype.wasiImport': UNDESCRIBED,
}), OPERANDS);
