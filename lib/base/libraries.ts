import { createRequire } from 'node:module';

// Loading all that few runs need would take longer than a run in which nothing has changed.
const require = createRequire(import.meta.url);

/** Patterns of paths. */
export function loadPicomatch(): typeof import('picomatch') {
  return require('picomatch');
}

/** Files by patterns. */
export function loadTinyglobby(): typeof import('tinyglobby') {
  return require('tinyglobby');
}

/** Not the whole of `semver`, which takes as long to load as a third of the engine. */
export function loadSatisfies(): typeof import('semver/functions/satisfies.js') {
  return require('semver/functions/satisfies.js');
}
