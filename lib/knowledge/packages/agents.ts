import type { PackageRow } from './package-row.ts';

/** What an agent replaces: how modules are found, so that those loaded later are wrapped. */
const REPLACED = ['require'];

function agent(name: string, versions: string, source: string, calls?: readonly string[], subpath?: string): PackageRow {
  return { package: name, versions, ...(subpath === undefined ? {} : { subpath }), roles: [{ role: 'mustBeFirst', sets: REPLACED, ...(calls === undefined ? {} : { calls }) }], source };
}

/** Agents that observe a process: they wrap modules that are loaded after them. */
export const AGENTS: readonly PackageRow[] = [
  agent('newrelic', '>=11 <14', 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/installation-configuration/install-nodejs-agent/: the first module that is loaded'),
  agent('dd-trace', '>=4 <6', 'init.js calls init()', undefined, './init'),
  agent('dd-trace', '>=4 <6', 'https://docs.datadoghq.com/tracing/trace_collection/automatic_instrumentation/dd_libraries/nodejs/: before any instrumented module', ['default.init']),
  agent('elastic-apm-node', '>=3 <5', 'start.js calls start()', undefined, './start'),
  agent('elastic-apm-node', '>=3 <5', 'https://www.elastic.co/docs/reference/apm/agents/nodejs/starting-agent: before any other module', ['default.start']),
  agent('applicationinsights', '>=2 <4', 'https://github.com/microsoft/ApplicationInsights-node.js#readme: before other modules', ['setup', 'start']),
  agent('@sentry/node', '>=8 <12', 'https://docs.sentry.io/platforms/javascript/guides/node/install/: before other modules', ['init']),
  agent('@opentelemetry/auto-instrumentations-node', '<1', 'register starts the SDK with all instrumentations', undefined, './register'),
  agent('@opentelemetry/sdk-node', '<1', 'https://opentelemetry.io/docs/languages/js/getting-started/nodejs/: before the code that it instruments', ['NodeSDK().start']),
];
