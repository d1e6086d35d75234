/**
 * Modules that the surroundings of a program provide in place of what is installed, by specifier or by what it begins with:
 * what a package manager installs under these names is a placeholder, throws outside of its surroundings, or is only types.
 */
const NAMES: readonly string[] = [
  // https://www.electronjs.org/docs/latest/api/app
  'electron', 'electron/main', 'electron/renderer', 'electron/common', 'electron/utility',
  // https://code.visualstudio.com/api/references/vscode-api, https://docs.obsidian.md/Reference/TypeScript+API
  'vscode', 'obsidian', 'atom',
  // https://vitest.dev/api/, https://jestjs.io/docs/api, https://mochajs.org/#require, https://playwright.dev/docs/api/class-test
  'vitest', '@jest/globals', 'mocha', '@playwright/test', 'playwright/test', 'ava',
  // https://reactnative.dev/docs/components-and-apis
  'react-native',
  // https://nextjs.org/docs/app/getting-started/server-and-client-components: bundlers take an empty file where it is allowed.
  'server-only', 'client-only',
  // https://grafana.com/docs/k6/latest/javascript-api/
  'k6',
];
const BEGINNINGS: readonly string[] = [
  'k6/',
  // https://bun.com/docs/runtime/bun-apis, https://developers.cloudflare.com/workers/runtime-apis/
  'bun:', 'cloudflare:',
];

export function isProvided(specifier: string): boolean {
  return NAMES.includes(specifier) || BEGINNINGS.some((beginning) => specifier.startsWith(beginning));
}

/** The path of a module of the host: `node:fs`, `provided:electron`. */
export function hostModulePath(name: string): string {
  return isProvided(name) ? `provided:${name}` : `node:${name}`;
}

/** All whose names are known as a whole. */
export const PROVIDED_NAMES: readonly string[] = [...NAMES, 'k6/http', 'bun:test', 'bun:sqlite', 'bun:ffi', 'bun:jsc', 'cloudflare:workers', 'cloudflare:sockets', 'cloudflare:email'];
