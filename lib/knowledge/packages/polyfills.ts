import type { PackageRow } from './package-row.ts';

function polyfill(name: string, versions: string, subpath: string | null, sets: readonly string[], source: string): PackageRow {
  return { package: name, versions, ...(subpath === null ? {} : { subpath }), roles: [{ role: 'mustBeFirst', sets }], source };
}

/** Of the language, as far as older engines lack it. */
const LANGUAGE = ['Array.*', 'Array.prototype.*', 'Map.prototype.*', 'Number.*', 'Object.*', 'Promise.*', 'RegExp.prototype.*', 'Set.prototype.*', 'String.*', 'String.prototype.*', 'Symbol.*', 'globalThis'];
const FETCH = ['fetch', 'Headers', 'Request', 'Response'];

/** Packages that define what the engine or the host lacks, for whatever is loaded after them. */
export const POLYFILLS: readonly PackageRow[] = [
  polyfill('core-js', '^3.0.0', null, LANGUAGE, 'https://github.com/zloirock/core-js#usage: at the top of the entry point'),
  ...['./actual', './es', './full', './stable'].map((subpath) => polyfill('core-js', '^3.0.0', subpath, LANGUAGE, 'https://github.com/zloirock/core-js#commonjs-api')),
  polyfill('regenerator-runtime', '<1', './runtime', ['regeneratorRuntime'], 'runtime.js assigns the global regeneratorRuntime'),
  polyfill('regenerator-runtime', '<1', null, ['regeneratorRuntime'], 'its main is runtime.js'),
  polyfill('whatwg-fetch', '^3.0.0', null, FETCH, 'https://github.com/JakeChampion/fetch#importing'),
  polyfill('isomorphic-fetch', '^3.0.0', null, FETCH, 'fetch-npm-node.js assigns the globals where there is no fetch'),
  polyfill('cross-fetch', '>=3 <5', './polyfill', FETCH, 'dist/node-polyfill.js assigns the globals where there is no fetch'),
  polyfill('setimmediate', '^1.0.0', null, ['setImmediate', 'clearImmediate'], 'setImmediate.js assigns the globals where there is no setImmediate'),
  polyfill('fake-indexeddb', '>=4 <7', './auto', ['indexedDB', 'IDBCursor', 'IDBDatabase', 'IDBFactory', 'IDBKeyRange', 'IDBRequest', 'IDBTransaction'], 'auto/index.js defines the globals'),
  polyfill('ts-node', '^10.0.0', './register', ['require'], 'register/index.js calls register(), which replaces how files are compiled'),
];
