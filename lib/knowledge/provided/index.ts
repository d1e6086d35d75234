import { group, type TableGroup } from '../table-group.ts';
import { applicationRows, runtimeModuleRows } from './applications.ts';
import { hostModulePath, PROVIDED_NAMES } from './names.ts';
import { reactNativeRows } from './react-native.ts';
import { runnerRows } from './runners.ts';

export { hostModulePath, isProvided } from './names.ts';

const RUNNERS = ['vitest', '@jest/globals', 'mocha', 'bun:test', '@playwright/test', 'playwright/test', 'ava'];
const RUNTIMES = ['bun:sqlite', 'bun:ffi', 'bun:jsc', 'cloudflare:workers', 'cloudflare:sockets', 'cloudflare:email'];

function roots(names: readonly string[]): string {
  return names.map(hostModulePath).join(' ');
}

/** Modules that the surroundings of a program provide, besides Node's. */
export const PROVIDED_GROUPS: readonly TableGroup[] = [
  group(roots(RUNNERS), runnerRows),
  group(roots(RUNTIMES), runtimeModuleRows),
  group(roots(['react-native']), reactNativeRows),
  group(roots(PROVIDED_NAMES.filter((name) => ![...RUNNERS, ...RUNTIMES, 'react-native'].includes(name))), applicationRows),
];
