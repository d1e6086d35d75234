import { HOST_MODULE, acts, alias, changes, constructs, each, effect, holds, hostMembers, onEvent, only, prototypeObject, reads, recent, returns, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

const SUBSCRIBES = effect('listener', 'runtime', 'subscribes to a diagnostics channel');
const INSPECTS = effect('host', 'process', 'acts on the inspector');
const TRACES = effect('host', 'process', 'acts on the tracing of the process');
const RUNS: Pick<Behaviour, 'calls'> = { calls: [{ callee: 0, with: [], rest: '3+', when: 'now', times: 'once' }] };

const PERFORMANCE_CLASSES = `Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList
  PerformanceResourceTiming`;

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:diagnostics_channel.tracingChannel node:perf_hooks.monitorEventLoopDelay node:perf_hooks.createHistogram
    new:node:inspector.Session`,
};

/**
 * https://nodejs.org/api/diagnostics_channel.html, https://nodejs.org/api/perf_hooks.html, https://nodejs.org/api/inspector.html
 * and https://nodejs.org/api/tracing.html
 */
export const observationRows = (): Table => withOperands(only(['node'], {
  'node:diagnostics_channel': HOST_MODULE,
  /** It enters the channel in a registry by name: all who ask get the same, so nobody can tell who asked first. */
  'node:diagnostics_channel.channel': returns('new node:diagnostics_channel.Channel'),
  'node:diagnostics_channel.Channel': constructs('node:diagnostics_channel.Channel'),
  'node:diagnostics_channel.Channel.prototype': prototypeObject('Object.prototype'),
  'node:diagnostics_channel.Channel.prototype.hasSubscribers': holds('boolean', 'platform'),
  'node:diagnostics_channel.Channel.prototype.name': holds('string | symbol'),
  'node:diagnostics_channel.Channel.prototype.publish': acts(effect('host', 'runtime', 'publishes to a diagnostics channel')),
  ...each('node:diagnostics_channel.Channel.prototype', 'subscribe unsubscribe bindStore unbindStore', acts(SUBSCRIBES, 'unknown', onEvent(0))),
  'node:diagnostics_channel.Channel.prototype.runStores': returns('call', { calls: [{ callee: 1, with: [], rest: '3+', receiver: '2', when: 'now', times: 'once' }] }),
  'node:diagnostics_channel.hasSubscribers': reads('platform', 'boolean'),
  ...each('node:diagnostics_channel', 'subscribe unsubscribe', acts(SUBSCRIBES, 'boolean', onEvent(1))),
  'node:diagnostics_channel.tracingChannel': returns('new node:diagnostics_channel.TracingChannel'),
  'node:diagnostics_channel.TracingChannel': constructs('node:diagnostics_channel.TracingChannel'),
  'node:diagnostics_channel.TracingChannel.prototype': prototypeObject('Object.prototype'),
  ...each('node:diagnostics_channel.TracingChannel.prototype', 'start end asyncStart asyncEnd error', holds('new node:diagnostics_channel.Channel')),
  'node:diagnostics_channel.TracingChannel.prototype.hasSubscribers': holds('boolean', 'platform'),
  ...each('node:diagnostics_channel.TracingChannel.prototype', 'subscribe unsubscribe', acts(SUBSCRIBES, 'unknown')),
  ...each('node:diagnostics_channel.TracingChannel.prototype', 'traceSync tracePromise traceCallback', returns('call', RUNS)),

  'node:perf_hooks': HOST_MODULE,
  'node:perf_hooks.performance': alias('performance'),
  ...Object.fromEntries(words(PERFORMANCE_CLASSES).map((name) => [`node:perf_hooks.${name}`, alias(name)])),
  'node:perf_hooks.constants': { otherMembers: { value: 'number | undefined' } },
  'node:perf_hooks.monitorEventLoopDelay': returns('new host:Histogram'),
  'node:perf_hooks.createHistogram': returns('new host:Histogram'),
  ...recent({
    'node:perf_hooks.eventLoopUtilization': alias('Performance.prototype.eventLoopUtilization'),
    'node:perf_hooks.timerify': alias('Performance.prototype.timerify'),
  }),
  'host:Histogram': {},
  'host:Histogram.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  ...each('host:Histogram.prototype', 'record recordDelta add reset', changes()),
  ...each('host:Histogram.prototype', 'percentile percentileBigInt', returns('number')),
  ...each('host:Histogram.prototype', 'count exceeds max mean min stddev', holds('number')),
  ...each('host:Histogram.prototype', 'enable disable', acts(effect('timer', 'thread'), 'boolean')),

  ...each('', 'node:inspector node:inspector/promises', HOST_MODULE),
  ...inspectorMembers('node:inspector'),
  ...inspectorMembers('node:inspector/promises'),
  'node:trace_events': HOST_MODULE,
  'node:trace_events.createTracing': { ...returns('host', { reads: [0] }), ...hostMembers(TRACES) },
  'node:trace_events.getEnabledCategories': reads('platform', 'string | undefined'),
}), OPERANDS);

function inspectorMembers(path: string): Table {
  return {
    ...each(path, 'open close waitForDebugger', acts(INSPECTS, 'host')),
    [`${path}.url`]: reads('platform', 'string | undefined'),
    ...each(path, 'console Network', hostMembers(INSPECTS)),
    ...recent(each(path, 'NetworkResources DOMStorage', hostMembers(INSPECTS))),
    [`${path}.Session`]: constructs(`${path}.Session`),
    [`${path}.Session.prototype`]: prototypeObject('node:events.prototype'),
    ...each(`${path}.Session.prototype`, 'connect connectToMainThread disconnect post', acts(INSPECTS, 'host')),
  };
}
