import { acts, constructs, each, effect, holds, hostMembers, onEvent, only, prototypeObject, reads, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const RECORDS = effect('host', 'realm', 'changes the performance timeline');
const OBSERVES = effect('listener', 'realm', 'observes the performance timeline');

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 0 string; reads 1': 'new:PerformanceMark Performance.prototype.mark Performance.prototype.measure',
  'coerces 0 string; coerces 1 string': 'Performance.prototype.getEntriesByName',
  'coerces 0 string': 'Performance.prototype.getEntriesByType',
  'reads 0; reads 1': 'Performance.prototype.eventLoopUtilization',
  'reads 0': 'Performance.prototype.timerify',
};

/** https://w3c.github.io/performance-timeline/, https://w3c.github.io/hr-time/ and https://w3c.github.io/user-timing/ */
export const performanceRows = (): Table => withOperands(({
  performance: { prototype: 'Performance.prototype' },
  'Performance.prototype': prototypeObject('EventTarget.prototype'),
  'Performance.prototype.now': reads('time', 'number'),
  'Performance.prototype.timeOrigin': holds('number', 'time'),
  'Performance.prototype.toJSON': reads('time', 'new Object<unknown>'),
  ...each('Performance.prototype', 'getEntries getEntriesByName getEntriesByType', reads('time', 'new Array<new PerformanceEntry>')),
  ...each('Performance.prototype', 'mark measure', acts(RECORDS, 'new PerformanceEntry')),
  ...each('Performance.prototype', 'clearMarks clearMeasures clearResourceTimings setResourceTimingBufferSize', acts(RECORDS)),
  ...each('Performance.prototype', 'addEventListener removeEventListener', acts(OBSERVES, 'undefined', onEvent(1))),
  'Performance.prototype.onresourcetimingbufferfull': { value: 'unknown', writeEffect: OBSERVES },
  ...only(['browser', 'worker'], {
    ...each('Performance.prototype', 'timing navigation memory eventCounts', { ...hostMembers(RECORDS), ambient: 'time' }),
    'Performance.prototype.interactionCount': holds('number', 'time'),
    'Performance.prototype.measureUserAgentSpecificMemory': reads('time', 'new Promise<unknown>'),
  }),
  ...only(['node'], {
    'Performance.prototype.nodeTiming': { ...hostMembers(RECORDS), ambient: 'time' },
    ...each('Performance.prototype', 'eventLoopUtilization', reads('time', 'new Object<number>')),
    'Performance.prototype.markResourceTiming': acts(RECORDS, 'host'),
    /** Calling what it gives is calling the function inside; observers of the timeline are told. */
    'Performance.prototype.timerify': returns('0'),
  }),
  PerformanceObserver: constructs('PerformanceObserver', onEvent(0)),
  'PerformanceObserver.supportedEntryTypes': holds('new Array<string>', 'platform'),
  'PerformanceObserver.prototype': prototypeObject('Object.prototype'),
  'PerformanceObserver.prototype.observe': acts(OBSERVES),
  'PerformanceObserver.prototype.disconnect': acts(OBSERVES),
  'PerformanceObserver.prototype.takeRecords': reads('time', 'new Array<new PerformanceEntry>'),
  PerformanceEntry: constructs('PerformanceEntry'),
  'PerformanceEntry.prototype': prototypeObject('Object.prototype'),
  ...each('PerformanceEntry.prototype', 'name entryType', holds('string')),
  ...each('PerformanceEntry.prototype', 'startTime duration', holds('number')),
  'PerformanceEntry.prototype.detail': holds('unknown'),
  'PerformanceEntry.prototype.toJSON': returns('new Object<unknown>'),
  /** They are not entered in the timeline by being made. */
  PerformanceMark: { construct: { ambient: 'time', returns: 'new PerformanceMark' }, prototype: 'PerformanceEntry' },
}), OPERANDS);
